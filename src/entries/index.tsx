import { createRoot } from 'react-dom/client';
import { composeBrowser } from '../compose/browser';
import { App, loadEarly } from '../ui/App';

const root = document.getElementById('root');
if (root !== null) {
  const ports = composeBrowser(window);
  loadEarly(ports);
  createRoot(root).render(<App ports={ports} />);
}
