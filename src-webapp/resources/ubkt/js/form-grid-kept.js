/* Figures typed and not saved yet, kept in this browser under the person's own key (AES-GCM). Without a secure connection nothing is kept. */
(function () {
  'use strict';

  const PREFIX = 'ubkt.unsaved.';
  const LONGEST = 72 * 3600 * 1000;
  const NONCE = 12;

  function bytes(base64) {
    return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
  }

  function base64(buffer) {
    return btoa(String.fromCharCode.apply(null, new Uint8Array(buffer)));
  }

  class Kept {
    /* memory: name of the sheet; key: the person's, in Base64, empty where the sheet only forgets. */
    constructor(memory, key) {
      const mark = document.querySelector('meta[name="ubkt-person"]');
      this.name = memory && mark && mark.content ? PREFIX + mark.content + '.' + memory : null;
      this.last = Promise.resolve();
      this.wanted = null;
      this.key = this.name && key && window.crypto && window.crypto.subtle
        ? window.crypto.subtle.importKey('raw', bytes(key), 'AES-GCM', false, ['encrypt', 'decrypt']) : null;
    }

    isPossible() {
      return this.key !== null;
    }

    /* Writes come one after the other; only the newest matters. */
    put(cells) {
      this.wanted = cells;
      this.last = this.last.then(() => this.wanted === cells ? this.write(cells) : null).catch(() => null);
      return this.last;
    }

    async write(cells) {
      if (!this.name || !Object.keys(cells).length) {
        this.drop();
      } else if (this.key) {
        const at = Date.now();
        const nonce = window.crypto.getRandomValues(new Uint8Array(NONCE));
        const secret = await window.crypto.subtle.encrypt(this.way(nonce, at), await this.key, new TextEncoder().encode(JSON.stringify(cells)));
        localStorage.setItem(this.name, JSON.stringify({ at, nonce: base64(nonce), secret: base64(secret) }));
      }
    }

    /* The time is bound to the secret: it cannot be made younger. */
    way(nonce, at) {
      return { name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(this.name + '@' + at) };
    }

    /* What an earlier page left; nothing where it is too old or another's. */
    async get() {
      try {
        const found = this.name && this.key ? JSON.parse(localStorage.getItem(this.name)) : null;
        if (!found || !(Date.now() - found.at < LONGEST)) {
          return {};
        }
        const plain = await window.crypto.subtle.decrypt(this.way(bytes(found.nonce), found.at), await this.key, bytes(found.secret));
        return JSON.parse(new TextDecoder().decode(plain));
      } catch (unreadable) {
        this.drop();
        return {};
      }
    }

    drop() {
      if (this.name) {
        localStorage.removeItem(this.name);
      }
    }
  }

  window.UbktKept = Kept;
}());
