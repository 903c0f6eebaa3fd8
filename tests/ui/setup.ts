import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// Whole screens with real readers: a busy machine may need longer than the usual five seconds.
vi.setConfig({ testTimeout: 20_000 });

// A busy machine may need seconds for what a user waits a moment for.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);
