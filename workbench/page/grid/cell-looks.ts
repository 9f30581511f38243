import type { CellStyle } from '../../emulator/workbook.ts';
import * as U from './vendor.ts';

/** What a cell shows beside its value. */
export interface CellLook {
  /** The cell offers a list: an arrow opens it. */
  readonly list: boolean;
  /** What its conditional formats give it. */
  readonly style: CellStyle | undefined;
}

/** Room for the arrow at the right of a cell, in pixels. */
const arrowRoom = 18;
const ink = '#4C5B54';

/**
 * Draws arrows and conditional colours from the model itself, whenever a cell is drawn: what no longer holds is gone at
 * once. `open` is called when someone presses an arrow. Rows and columns from 0.
 */
export function drawCellLooks(
  injector: U.Injector,
  lookOf: (sheet: string, row: number, column: number) => CellLook | undefined,
  open: (sheet: string, row: number, column: number) => void,
): void {
  const arrow = arrowRender(open);
  injector.get(U.SheetInterceptorService).intercept(U.INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: U.InterceptorEffectEnum.Style,
    priority: 100,
    handler: (cell, { subUnitId, row, col }, next) => {
      const look = lookOf(subUnitId, row, col);
      if (!look) return next(cell);
      return next({
        ...cell,
        ...(look.style ? { interceptorStyle: { ...cell?.interceptorStyle, ...conditional(look.style) } } : {}),
        ...(look.list
          ? { customRender: [arrow], fontRenderExtension: { rightOffset: arrowRoom }, coverable: false }
          : {}),
      });
    },
  });
}

function conditional(style: CellStyle): U.IStyleData {
  return {
    ...(style.background ? { bg: { rgb: style.background } } : {}),
    ...(style.fontColor ? { cl: { rgb: style.fontColor } } : {}),
    ...(style.bold ? { bl: 1 } : {}),
    ...(style.italic ? { it: 1 } : {}),
    ...(style.strikethrough ? { st: { s: 1 } } : {}),
  };
}

function arrowRender(open: (sheet: string, row: number, column: number) => void): U.ICellCustomRender {
  return {
    zIndex: 20,
    drawWith: (context, { primaryWithCoord }) => {
      const { endX, startY, endY } = primaryWithCoord;
      const [x, y] = [endX - arrowRoom / 2 - 2, (startY + endY) / 2];
      context.save();
      context.fillStyle = ink;
      context.beginPath();
      context.moveTo(x - 4, y - 2);
      context.lineTo(x + 4, y - 2);
      context.lineTo(x, y + 3);
      context.closePath();
      context.fill();
      context.restore();
    },
    isHit: ({ x }, { primaryWithCoord }) => x >= primaryWithCoord.endX - arrowRoom && x <= primaryWithCoord.endX,
    onPointerDown: ({ subUnitId, row, col }, event) => {
      if (event.button !== 2) open(subUnitId, row, col);
    },
  };
}
