import type { TestProject } from 'vitest/node';
import { browserPath } from './browser.ts';
import { BUILD_TIME, FIXTURE_CONTENT, SHIPPED_CONTENT, SITE_ADDRESS } from './builtArchives.ts';
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

  const built: Project[] = [];
  const removeAll = async () => {
    await Promise.all(built.map((project) => project.remove()));
  };
  const build = async (CONTENT_DIR: string): Promise<string> => {
    const project = await buildSite({ CONTENT_DIR, BUILD_TIME, SITE_URL: SITE_ADDRESS });
    built.push(project);
    return project.dist;
  };
  try {
    root.provide('shippedSite', await build(SHIPPED_CONTENT));
    root.provide('fixtureSite', await build(FIXTURE_CONTENT));
    if (chosen.includes('browser')) await browserPath();
  } catch (error) {
    await removeAll();
    throw error;
  }
  return removeAll;
}
