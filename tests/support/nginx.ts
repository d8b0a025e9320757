import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { StaticServer } from './serve.ts';

/** Whether there is an nginx on this machine. */
export const hasNginx = spawnSync('nginx', ['-v']).status === 0;

/** Serves a built site on loopback with nginx, with the rules that the build wrote for it. */
export async function serveWithNginx(site: string): Promise<StaticServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-nginx-'));
  const port = await freePort();
  const conf = path.join(folder, 'nginx.conf');
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n  ');
  await writeFile(
    conf,
    `daemon off;
master_process off;
pid ${folder}/pid;
error_log stderr;
events {}
http {
  access_log off;
  ${paths}
  server {
    listen 127.0.0.1:${port};
    root ${site};
    error_page 404 /404.html;
    include ${site}/redirects/nginx.conf;
  }
}
`,
  );
  const server = spawn('nginx', ['-c', conf, '-p', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  let said = '';
  server.stderr.on('data', (data) => {
    said += data;
  });
  const address = `http://127.0.0.1:${port}`;
  for (let attempt = 0; !(await answers(address)); attempt += 1) {
    if (server.exitCode !== null || attempt === 100)
      throw new Error(`nginx did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    address,
    close: async () => {
      server.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

async function answers(address: string): Promise<boolean> {
  return fetch(address, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}
