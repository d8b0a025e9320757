import path from 'node:path';

/** The archives that are built for the tests, and what they are built with. */

/** The content folder that is published. */
export const SHIPPED_CONTENT = path.resolve('content');

/** The content folder that has one of everything: see its announcements. */
export const FIXTURE_CONTENT = path.resolve('tests/fixtures/archive');

/** The address that both are built for. */
export const SITE_ADDRESS = 'https://press.example';

/** Before the one embargo of the fixture archive, and after everything else in either. */
export const BUILD_TIME = '2026-01-01T00:00:00Z';

/** A content folder with nine problems in two of its files. */
export const BROKEN_CONTENT = path.resolve('tests/fixtures/broken-archive');
