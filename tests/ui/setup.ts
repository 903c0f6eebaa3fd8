import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// Whole screens with real readers: a busy machine may need longer than the usual five seconds.
vi.setConfig({ testTimeout: 20_000 });

// jsdom knows the element but not its methods; the end-to-end tests hold the real behaviour (focus, Escape).
HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
  this.open = false;
};

afterEach(cleanup);
