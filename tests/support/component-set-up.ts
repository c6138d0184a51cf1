import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A wait is for what hangs, on a machine however busy.
configure({ asyncUtilTimeout: 60_000 });
afterEach(cleanup);
