import type { Circle, WorldMap } from './worldMap.ts';

/** A name beside its circle. */
export interface MapLabel {
  country: string;
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'end' | 'middle';
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** In units of the picture, as the style sheet sets the type. */
const TYPE = 15;
/** The mean width of a letter, as a part of the size of the type. */
const LETTER = 0.52;
const GAP = 3;

/**
 * Names for the circles, the largest first, each where it covers neither a circle nor another name;
 * one that fits nowhere is left out, and stands in the table below the map.
 */
export function mapLabels(
  { circles, width, height }: WorldMap,
  nameOf: (country: string) => string,
): MapLabel[] {
  const taken: { country?: string; box: Box }[] = circles.map((circle) => ({
    country: circle.country,
    box: around(circle),
  }));
  return circles.flatMap((circle) => {
    const text = nameOf(circle.country);
    const label = placesFor(circle, text).find((each) => {
      const box = boxOf(each);
      const isInside = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
      return (
        isInside &&
        taken.every((other) => other.country === circle.country || !overlap(box, other.box))
      );
    });
    if (!label) return [];
    taken.push({ box: boxOf(label) });
    return [label];
  });
}

function placesFor({ country, x, y, radius }: Circle, text: string): MapLabel[] {
  const middle = y + TYPE * 0.35;
  const label = { country, text };
  return [
    { ...label, x: x + radius + GAP, y: middle, anchor: 'start' },
    { ...label, x: x - radius - GAP, y: middle, anchor: 'end' },
    { ...label, x, y: y - radius - GAP, anchor: 'middle' },
    { ...label, x, y: y + radius + GAP + TYPE * 0.75, anchor: 'middle' },
  ];
}

function boxOf({ text, x, y, anchor }: MapLabel): Box {
  const width = text.length * TYPE * LETTER;
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, top: y - TYPE * 0.8, right: left + width, bottom: y + TYPE * 0.2 };
}

function around({ x, y, radius }: Circle): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
