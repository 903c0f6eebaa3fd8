import { relaySignIn } from '../host/auth-relay';

void relaySignIn(window);
