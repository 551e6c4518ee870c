package tutti.report;

/** What a page says, with every space an ordinary one. */
public final class Said {

  private Said() {}

  public static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
