import { contextBridge, ipcRenderer } from 'electron';
import { BRIDGE_CHANNELS, type Bridge } from '#contract/bridge.ts';

const bridge: Bridge = {
  invoke: (channel, request, callId) => ipcRenderer.invoke(BRIDGE_CHANNELS.invoke, channel, request, callId),
  cancel: (callId) => ipcRenderer.send(BRIDGE_CHANNELS.cancel, callId),
  on: (event, listener) => {
    const receive = (_: unknown, name: string, payload: Parameters<typeof listener>[0]) => {
      if (name === event) listener(payload);
    };
    ipcRenderer.on(BRIDGE_CHANNELS.event, receive);
    return () => ipcRenderer.off(BRIDGE_CHANNELS.event, receive);
  },
};

contextBridge.exposeInMainWorld('pressmark', bridge);
