import { colorOrNone } from '../color.ts';
import type { Execution } from '../execution.ts';
import { expose } from '../expose.ts';
import { ValueHandle } from '../handles.ts';
import type { CellStyle } from '../workbook.ts';

type Style = GoogleAppsScript.Spreadsheet.TextStyle;
type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** The look of a text; what a style leaves open is the sheet's default, whose font has this long name [3rd]. */
export function textStyleOf(run: Execution, style: CellStyle): Style {
  return expose<Style>(
    run,
    'TextStyle',
    {
      isBold: () => style.bold ?? false,
      isItalic: () => style.italic ?? false,
      isUnderline: () => style.underline ?? false,
      isStrikethrough: () => style.strikethrough ?? false,
      getFontSize: () => style.fontSize ?? 10,
      getFontFamily: () => style.fontFamily ?? 'arial,sans,sans-serif',
      getForegroundColor: () => style.fontColor ?? '#000000',
      copy: () => textStyleBuilder(run, { ...style }),
    },
    new ValueHandle(style),
  );
}

export function textStyleBuilder(run: Execution, style: CellStyle = {}): Builder {
  const set = (change: Partial<Record<keyof CellStyle, unknown>>): Builder => {
    Object.assign(style, change);
    return builder;
  };
  const builder: Builder = expose<Builder>(run, 'TextStyleBuilder', {
    setBold: (bold) => set({ bold }),
    setItalic: (italic) => set({ italic }),
    setUnderline: (underline) => set({ underline }),
    setStrikethrough: (strikethrough) => set({ strikethrough }),
    setFontSize: (fontSize) => set({ fontSize }),
    setFontFamily: (fontFamily) => set({ fontFamily }),
    setForegroundColor: (color) => set({ fontColor: colorOrNone(color) }),
    build: () => textStyleOf(run, { ...style }),
  });
  return builder;
}
