/** Fetches the whole state from the server and hands it to the browser as a file. */
export async function saveFile(): Promise<void> {
  const response = await fetch('/api/file');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = `werkbank-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
