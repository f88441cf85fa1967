export * from './aggregates/tables.js';
export * from './catalogue/tables.js';
export * from './conformance/tables.js';
export * from './indicators/tables.js';
export * from './members/tables.js';
export * from './uploads/tables.js';
