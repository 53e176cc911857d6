/** The largest size, in points, at which a text takes one line of a width; the smallest where none does. */
export function fittingSize(
  doc: PDFKit.PDFDocument,
  text: string,
  { width, largest, smallest }: { width: number; largest: number; smallest: number },
): number {
  const taken = doc.fontSize(largest).widthOfString(text)
  return Math.max(smallest, Math.min(largest, Math.floor((largest * width) / taken)))
}
