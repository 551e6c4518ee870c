package tutti.backup.age;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

/** The words that lock and open a file; never shown. */
public record Passphrase(String words) {

  public Passphrase {
    requireNonNull(words, "words");
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a passphrase has at least one character");
    }
  }

  byte[] bytes() {
    return words.getBytes(UTF_8);
  }

  @Override
  public String toString() {
    return "Passphrase";
  }
}
