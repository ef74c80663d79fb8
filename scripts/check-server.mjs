// Fetches what a reader of the example story would, and fails if something is not there.
const [origin] = process.argv.slice(2);
const paths = ['/examples/story/', '/dist/explainer-elements.js', '/dist/explainer-elements.css'];

for (const path of paths) {
  const response = await fetch(origin + path);
  const {length} = await response.text();
  console.log(`${response.status} ${path} (${length} characters)`);
  if (response.status !== 200 || length === 0) process.exitCode = 1;
}
