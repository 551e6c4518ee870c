package tutti.report.web.find;

import static java.util.Objects.requireNonNull;

/** Something that has the name that was looked for. */
public record FoundThing(String name, String what, String address) {
  public FoundThing {
    requireNonNull(name, "name");
    requireNonNull(what, "what");
    requireNonNull(address, "address");
  }
}
