/** Rows of the reduced echelon form: whatever combination of the published sums tells of hidden cells is made of these. */
export function reduced(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const rows = matrix.map((row) => [...row]);
  let top = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0) && top < rows.length; column += 1) {
    const pivot = rows.findIndex((row, i) => i >= top && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    [rows[top], rows[pivot]] = [rows[pivot] ?? [], rows[top] ?? []];
    const by = rows[top]?.[column] ?? 1;
    rows[top] = (rows[top] ?? []).map((value) => value / by);
    rows.forEach((row, i) => {
      const factor = i === top ? 0 : (row[column] ?? 0);
      if (factor !== 0) rows[i] = row.map((value, j) => value - factor * (rows[top]?.[j] ?? 0));
    });
    top += 1;
  }
  return rows.slice(0, top);
}
