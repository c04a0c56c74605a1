// Plain syntax and no imports: an old Node must be able to read this file and say what is wrong.

/** Which Node can run the chosen parts: `engines` in package.json says the same. */
export function nodeIsSupported(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major >= 24;
}

/** One sentence and the end, before any file that needs a newer Node is read. */
export function requireSupportedNode() {
  const version = process.versions.node;
  if (nodeIsSupported(version)) return;
  console.error(
    `Node ${version} tidak didukung. Pasang Node 24 (atau 22.12 ke atas, atau 20.19 ke atas).`,
  );
  process.exit(1);
}
