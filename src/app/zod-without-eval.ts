import { config } from 'zod';

/** The window's policy forbids making functions out of text, which zod would try in order to be faster. */
config({ jitless: true });
