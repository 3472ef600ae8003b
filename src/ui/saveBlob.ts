/** Gives a file to the browser. Nothing leaves the reader's own device. */
export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers fetch the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
