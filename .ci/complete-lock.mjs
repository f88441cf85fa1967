import { readFileSync, writeFileSync } from 'node:fs';
const file = process.argv[2];
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = [];
for (const [path, pkg] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(pkg.optionalDependencies ?? {})) {
    let folder = path, found = false;
    for (;;) { const k = (folder ? folder + '/' : '') + 'node_modules/' + name; if (lock.packages[k]) { found = true; break; } if (!folder) break; folder = folder.includes('/node_modules/') ? folder.slice(0, folder.lastIndexOf('/node_modules/')) : ''; }
    if (found || !/^\d/.test(version)) { if (!found) console.log('skip', path, name, version); continue; }
    const m = /(aix|android|darwin|freebsd|linux|netbsd|openbsd|sunos|win32|openharmony)-(arm64|x64|arm|ia32|ppc64|riscv64|s390x|loong64|mips64el)(?:-(musl|gnu|msvc|gnueabihf|musleabihf|gnux32))?$/.exec(name);
    if (!m) { console.log('?', name); continue; }
    lock.packages['node_modules/' + name] = { version, cpu: [m[2]], ...(pkg.dev && { dev: true }), ...(m[1]==='linux' && { libc: [m[3]?.startsWith('musl') ? 'musl' : 'glibc'] }), ...(pkg.license && { license: pkg.license }), optional: true, os: [m[1]] };
    added.push(name);
  }
}
const root = lock.packages['']; delete lock.packages[''];
lock.packages = { '': root, ...Object.fromEntries(Object.entries(lock.packages).sort(([a],[b]) => a.localeCompare(b,'en'))) };
writeFileSync(file, JSON.stringify(lock, null, 2) + '\n');
console.log(added.length, added.join(' '));
