package tutti.logs.ocel;

/** The value of an attribute, in one form however it was written. */
public final class OcelValue {

  private OcelValue() {}

  /** {@code 456.0} is {@code 456}; anything else is as it is. */
  public static String of(String text) {
    return text.matches("-?\\d{1,15}\\.0+") ? text.substring(0, text.indexOf('.')) : text;
  }
}
