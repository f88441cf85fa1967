// node .ci/complete-lock.mjs: npm leaves out of package-lock.json those platform packages that the registry in use does
// not have, and then `npm ci` refuses the file. This adds them as their parents name them, without an integrity.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';
const NAME =
  /(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-(arm64|x64|arm|ia32|ppc64|riscv64|s390x|loong64|mips64el)(?:-(\w+))?$/;

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const missing = Object.entries(lock.packages).flatMap(([path, parent]) =>
  Object.entries(parent.optionalDependencies ?? {})
    .filter(([name, version]) => /^\d/.test(version) && NAME.test(name) && !isLocked(path, name))
    .map(([name, version]) => [`node_modules/${name}`, entry(name, version, parent)]),
);
lock.packages = Object.fromEntries(
  [...Object.entries(lock.packages), ...missing].sort(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${missing.length} added\n`);

/** Whether a package installed at `path` would find `name`: below itself, or below any folder above. */
function isLocked(path, name) {
  if (lock.packages[`${path ? `${path}/` : ''}node_modules/${name}`]) return true;
  return (
    path !== '' &&
    isLocked(path.includes('/node_modules/') ? path.slice(0, path.lastIndexOf('/node_modules/')) : '', name)
  );
}

function entry(name, version, { dev, license }) {
  const [, os, cpu, libc] = NAME.exec(name);
  return {
    version,
    cpu: [cpu],
    ...(dev && { dev }),
    ...(os === 'linux' && { libc: [libc?.startsWith('musl') ? 'musl' : 'glibc'] }),
    ...(license && { license }),
    optional: true,
    os: [os],
  };
}
