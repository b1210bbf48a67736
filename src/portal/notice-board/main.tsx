import 'antd/dist/antd.css';
import '../shared/portal.css';
import './board.css';
import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { LanguageProvider } from '../shared/language';
import { cspNonce } from '../shared/nonce';
import { offerOwnFonts } from '../shared/own-fonts';
import { THEME } from '../shared/theme';
import { App } from './app';
import { boardClient } from './board-client';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider>
        <ConfigProvider theme={THEME} locale={zhCN} csp={{ nonce: cspNonce() }}>
          <Provider value={boardClient()}>
            <App />
          </Provider>
        </ConfigProvider>
      </LanguageProvider>
    </StrictMode>,
  );
  offerOwnFonts();
}
