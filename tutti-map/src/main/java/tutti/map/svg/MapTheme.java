package tutti.map.svg;

/** The colours of a map that is a file of its own. */
public enum MapTheme {
  /** Light or dark, as the reader's screen is. */
  SYSTEM {
    @Override
    String css() {
      return LIGHT.css() + "@media (prefers-color-scheme:dark){" + DARK.css().strip() + "}\n";
    }
  },
  LIGHT {
    @Override
    String css() {
      return palette("#FBF7EE", DARK_INKS);
    }
  },
  DARK {
    @Override
    String css() {
      return palette("#181613", LIGHT_INKS);
    }
  },
  /** Dark inks on white paper, to be printed. */
  PRINT {
    @Override
    String css() {
      return palette("#FFFFFF", DARK_INKS);
    }
  };

  private static final String DARK_INKS =
      "--ink:#1C1A17;--ink-2:#5C564C;--kept:#1D4F91;--risk:#8A5A00;--broken:#B3310B;--none:#6B655A";
  private static final String LIGHT_INKS =
      "--ink:#EEE7D9;--ink-2:#AFA797;--kept:#86B6F2;--risk:#E2A93F;--broken:#FF8660;--none:#A39B8B";

  /** The colours as custom properties of the drawing. */
  abstract String css();

  private static String palette(String paper, String inks) {
    return "svg{--paper:" + paper + ";" + inks + "}\n";
  }
}
