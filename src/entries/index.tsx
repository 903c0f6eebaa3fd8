import { createRoot } from 'react-dom/client';
import { composeBrowser } from '../compose';
import { App } from '../ui/App';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App ports={composeBrowser(window)} />);
