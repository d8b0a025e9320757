import type { Metadata } from 'sharp';

/** What IFD0 of EXIF calls the list of what the receiver of the satellites knew (Exif 3.0, 4.6.3.3). */
const GPS_LIST = 0x8825;
/** The entries of that list that are a place; others are its version, a time or a direction. */
const PLACE = [2, 4];

/** Whether a picture says where it was taken: in its EXIF, or in its XMP, where programs repeat it. */
export function tellsPlace({ exif, xmp }: Pick<Metadata, 'exif' | 'xmp'>): boolean {
  return (exif !== undefined && hasPlace(exif)) || (xmp?.includes('exif:GPSLatitude') ?? false);
}

function hasPlace(exif: Buffer): boolean {
  const tiff = exif.toString('latin1', 0, 4) === 'Exif' ? exif.subarray(6) : exif;
  const isLittle = tiff[0] === 0x49;
  const number = (at: number, bytes: 2 | 4) =>
    at + bytes > tiff.length
      ? 0
      : isLittle
        ? tiff.readUIntLE(at, bytes)
        : tiff.readUIntBE(at, bytes);
  /** The tags of a list and what stands there or where it lies: twelve bytes each behind their number. */
  const entries = (list: number) =>
    Array.from({ length: number(list, 2) }, (_, index) => {
      const at = list + 2 + index * 12;
      return { tag: number(at, 2), value: number(at + 8, 4) };
    });
  const gps = entries(number(4, 4)).find(({ tag }) => tag === GPS_LIST);
  return gps !== undefined && entries(gps.value).some(({ tag }) => PLACE.includes(tag));
}
