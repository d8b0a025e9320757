/** The last bytes of a PNG: its chunk `IEND` (PNG, third edition, 5.6). */
const PNG_END = Buffer.from('0000000049454e44ae426082', 'hex');

/** The last bytes of a JPEG: the marker `EOI` (ITU-T T.81, B.2.1). */
const JPEG_END = Buffer.from('ffd9', 'hex');

/**
 * Whether a PNG, JPEG, WebP or AVIF that was whole when it was written still has its end: it is
 * neither empty nor cut.
 */
export function isWholePicture(bytes: Buffer): boolean {
  if (bytes.length < 16) return false;
  if (bytes.toString('latin1', 1, 4) === 'PNG') return bytes.subarray(-12).equals(PNG_END);
  if (bytes.readUInt16BE(0) === 0xffd8) return bytes.subarray(-2).equals(JPEG_END);
  // RFC 9649, 2.4: the length of what follows its eight bytes.
  if (bytes.toString('latin1', 0, 4) === 'RIFF') return bytes.readUInt32LE(4) + 8 === bytes.length;
  return bytes.toString('latin1', 4, 8) === 'ftyp' && endOfBoxes(bytes) === bytes.length;
}

/** Where the last box ends of a file of boxes, each of which begins with its length (ISO/IEC 14496-12, 4.2). */
function endOfBoxes(bytes: Buffer): number {
  let end = 0;
  while (end + 8 <= bytes.length) end += Math.max(8, bytes.readUInt32BE(end));
  return end;
}
