import sharp, { type Exif, type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { tellsPlace } from './picturePlace.ts';

const PICTURE = await sharp({
  create: { width: 8, height: 8, channels: 3, background: '#000' },
})
  .toFormat('png')
  .toBuffer();

const LATITUDE: Exif = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 45/1 0/1' } };
const NO_PLACE: Exif = {
  IFD0: { Artist: 'Coast Police', Model: 'Camera' },
  IFD3: { GPSVersionID: '2 3 0 0', GPSDateStamp: '2024:02:09' },
};
const XMP = (field: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${field}/></rdf:RDF></x:xmpmeta>`;
const IN_XMP = XMP('xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="45,45N"');
const TITLE_IN_XMP = XMP(
  'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Headline="GPS"',
);

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('a place is found in %s', async (format) => {
  const tells = async (picture: Sharp) =>
    tellsPlace(await sharp(await picture.toFormat(format).toBuffer()).metadata());
  expect(await tells(sharp(PICTURE))).toBe(false);
  expect(await tells(sharp(PICTURE).withExif(NO_PLACE).withXmp(TITLE_IN_XMP))).toBe(false);
  expect(await tells(sharp(PICTURE).withExif(LATITUDE))).toBe(true);
  expect(await tells(sharp(PICTURE).withXmp(IN_XMP))).toBe(true);
});

test('EXIF of either byte order that breaks off tells no place', () => {
  for (const start of ['II*\0\x08\0\0\0', 'MM\0*\0\0\0\x08', 'Exif\0\0II*\0\xff\xff\xff\x7f', '']) {
    expect(tellsPlace({ exif: Buffer.from(start, 'latin1') })).toBe(false);
  }
});

test('EXIF is read in either byte order', () => {
  // IFD0 has one entry, which leads to the GPS list behind it; that has a latitude.
  const list = '0001' + '8825' + '0004' + '00000001' + '0000001a' + '00000000';
  const gps = '0001' + '0002' + '0005' + '00000003' + '00000000' + '00000000';
  const exif = Buffer.from(`4d4d002a00000008${list}${gps}`, 'hex');
  expect(tellsPlace({ exif })).toBe(true);
});
