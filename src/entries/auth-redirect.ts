import { handOverAnswer } from '../host/auth-redirect';

void handOverAnswer();
