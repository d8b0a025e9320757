import readExif from 'exif-reader';
import type { Metadata } from 'sharp';

/** Whether a picture says where it was taken: in its EXIF, or in its XMP, where programs repeat it. */
export function tellsPlace({ exif, xmp }: Pick<Metadata, 'exif' | 'xmp'>): boolean {
  return (exif !== undefined && hasPlace(exif)) || (xmp?.includes('exif:GPSLatitude') ?? false);
}

/** Other entries of the list are its version, a time or a direction. */
function hasPlace(exif: Buffer): boolean {
  try {
    const { GPSInfo } = readExif(exif);
    return GPSInfo?.GPSLatitude !== undefined || GPSInfo?.GPSLongitude !== undefined;
  } catch {
    // What is no EXIF tells nothing.
    return false;
  }
}
