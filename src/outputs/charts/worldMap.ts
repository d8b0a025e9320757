import { geoEqualEarth, geoPath } from 'd3-geo';
import { scaleSqrt } from 'd3-scale';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import landTopology from 'world-atlas/land-110m.json' with { type: 'json' };
import { countryPoint } from '../../model/countries.ts';
import type { CountryCount } from './trainings.ts';

const WIDTH = 960;
/** The projection is equal-area, so that no region looks larger than it is; turned so that the Bering Strait is the edge. */
const CENTRE = 11;
/** The map ends north of Greenland and south of Tierra del Fuego: nobody was trained in the ice. */
const NORTH = 84;
const SOUTH = -56;

/** Radius of a circle for one training, in units of the picture; the area grows with the number. */
const SMALLEST = 6.5;
/** The space that stays free between two circles. */
const GAP = 1;
const ROUNDS = 200;

/** A circle on the map. */
export interface Circle extends CountryCount {
  x: number;
  y: number;
  radius: number;
}

export interface WorldMap {
  width: number;
  height: number;
  /** All land as the `d` of one path, in whole units: about 30 kB, 11 kB packed. */
  land: string;
  circles: readonly Circle[];
}

/** A map with a circle for each country. Circles that would cover each other are moved apart. */
export function worldMap(counts: readonly CountryCount[]): WorldMap {
  const projection = geoEqualEarth()
    .rotate([-CENTRE, 0])
    .precision(0.5)
    .fitWidth(WIDTH, { type: 'Sphere' });
  const [, top] = projection([CENTRE, NORTH]) ?? [0, 0];
  const [, bottom] = projection([CENTRE, SOUTH]) ?? [0, 0];
  const [left, across] = projection.translate();
  projection.translate([left, across - top]).clipExtent([
    [0, 0],
    [WIDTH, bottom - top],
  ]);
  const height = Math.ceil(bottom - top);
  const placed = counts.map((count): Circle => {
    const point = countryPoint(count.country);
    if (!point) throw new Error(`There is no country "${count.country}".`);
    const [latitude, longitude] = point;
    const [x, y] = projection([longitude, latitude]) ?? [0, 0];
    return { ...count, x, y, radius: radiusOf(count.count) };
  });
  return { width: WIDTH, height, land: landPath(projection), circles: apart(placed, height) };
}

function landPath(projection: Parameters<typeof geoPath>[0]): string {
  // The JSON of the package is wider than its type: a string where a closed list is meant.
  const topology = landTopology as unknown as Topology;
  const { land } = topology.objects;
  if (!land) throw new Error('The map of the world has no land.');
  return geoPath(projection).digits(0)(feature(topology, land)) ?? '';
}

const area = scaleSqrt([0, 1], [0, SMALLEST]);

function radiusOf(count: number): number {
  return area(count);
}

/** Moves circles away from each other until none covers another; the same circles always end in the same places. */
function apart(circles: readonly Circle[], height: number): Circle[] {
  const moved = circles.map((circle) => ({ ...circle }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, a] of moved.entries()) {
      for (const b of moved.slice(index + 1)) separate(a, b);
    }
  }
  return moved.map((circle) => ({
    ...circle,
    x: rounded(within(circle.x, circle.radius, WIDTH)),
    y: rounded(within(circle.y, circle.radius, height)),
    radius: rounded(circle.radius),
  }));
}

function separate(a: Circle, b: Circle): void {
  const [x, y] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(x, y);
  const missing = a.radius + b.radius + GAP - distance;
  if (missing <= 0) return;
  // Two in the very same place part sideways.
  const [alongX, alongY] = distance === 0 ? [1, 0] : [x / distance, y / distance];
  a.x -= (alongX * missing) / 2;
  a.y -= (alongY * missing) / 2;
  b.x += (alongX * missing) / 2;
  b.y += (alongY * missing) / 2;
}

function within(value: number, margin: number, end: number): number {
  return Math.min(Math.max(value, margin), end - margin);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
