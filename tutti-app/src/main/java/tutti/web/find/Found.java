package tutti.web.find;

import static java.util.Objects.requireNonNull;

/** Something that has the name that was looked for. */
public record Found(String name, String what, String address) {
  public Found {
    requireNonNull(name, "name");
    requireNonNull(what, "what");
    requireNonNull(address, "address");
  }
}
