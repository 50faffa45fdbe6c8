import type { Metadata, Viewport } from "next";

export const grunnmetadata: Metadata = {
  icons: { icon: "/ikon.svg" },
  formatDetection: { telephone: false, email: false, address: false },
  referrer: "strict-origin-when-cross-origin",
};

export const grunnviewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#7d1f3f" },
    { media: "(prefers-color-scheme: dark)", color: "#271117" },
  ],
};
