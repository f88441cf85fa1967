export * from '../generated/operations.js';
export { type ClientOptions, HubClient, type Upload } from './client.js';
export { type DeviceLogin, deviceLogin, type Tokens } from './device.js';
export { discoverSignIn, type SignInWith } from './discovery.js';
export { ClientError } from './error.js';
export { nodes, pages } from './pages.js';
export { type IndicatorChange, type StandardChange, type WatchOptions, watch, watchStandards } from './watch.js';
