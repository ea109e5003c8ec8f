import { spawn, spawnSync } from 'node:child_process';
import { connect } from 'node:net';

/**
 * `npm run sideload`: puts the add-in into the desktop Excel of this computer (Windows or Mac) and serves it until it is
 * stopped with Ctrl+C. Microsoft's tools do the work; they are fetched when they are first needed, in these versions,
 * so that nobody who only builds or tests has to install them.
 */
const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const SETTINGS = 'office-addin-dev-settings@4.0.0';
const PORT = 3000;

async function main(): Promise<void> {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    console.error(
      'There is no desktop Excel on this system. Try the workbench (npm start), or Excel on the web (README).',
    );
    process.exitCode = 2;
    return;
  }
  // Excel asks for https, and for a certificate that the computer trusts.
  npx(CERTIFICATES, 'install');
  const server = spawn('npm', ['start'], { stdio: 'inherit', shell: true });
  server.on('exit', (code) => process.exit(code ?? 0));
  await answering();
  npx(SETTINGS, 'sideload', 'manifest.xml', 'desktop', '--app', 'excel');
  console.log(
    'Målbar is in Excel, on a tab of its own. Stop the server with Ctrl+C; npm run unload takes it out again.',
  );
}

function npx(...command: string[]): void {
  const { status } = spawnSync('npx', ['--yes', ...command], { stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error(`npx ${command.join(' ')} ended with ${String(status)}`);
}

/** Resolves once the server takes connections: the first build takes some seconds. */
function answering(): Promise<void> {
  return new Promise((resolve) => {
    const attempt = (): void => {
      const socket = connect(PORT, 'localhost', () => {
        socket.end();
        resolve();
      });
      socket.on('error', () => setTimeout(attempt, 500));
    };
    attempt();
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
