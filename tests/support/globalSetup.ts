import type { TestProject } from 'vitest/node';
import { BUILD_TIME, FIXTURE_CONTENT, SHIPPED_CONTENT, SITE_ADDRESS } from './archives.ts';
import { browserPath } from './browser.ts';
import { buildSite, type Project } from './project.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built shipped archive. */
    shippedSite: string;
    /** The folder of the built fixture archive. */
    fixtureSite: string;
  }
}

/** Builds the two archives and unpacks the browser, once for all tests that need them. */
export default async function setUp(root: TestProject): Promise<() => Promise<void>> {
  const chosen = root.vitest.projects.map(({ name }) => name);
  if (chosen.every((name) => name === 'unit')) return async () => {};

  const projects: Project[] = [];
  const build = async (content: string): Promise<string> => {
    const project = await buildSite({ CONTENT_DIR: content, BUILD_TIME, SITE_URL: SITE_ADDRESS });
    projects.push(project);
    return project.dist;
  };
  const [shippedSite, fixtureSite] = await Promise.all([
    build(SHIPPED_CONTENT),
    build(FIXTURE_CONTENT),
    chosen.includes('browser') && browserPath(),
  ]);
  root.provide('shippedSite', shippedSite);
  root.provide('fixtureSite', fixtureSite);
  return async () => {
    await Promise.all(projects.map((project) => project.remove()));
  };
}
