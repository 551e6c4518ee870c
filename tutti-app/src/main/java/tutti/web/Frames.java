package tutti.web;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tutti.charter.Charter;
import tutti.charter.Charters;

/** Frames for pages. */
@Component
class Frames {

  private final Charters charters;
  private final String stylesheet;

  Frames(Charters charters) throws IOException, NoSuchAlgorithmException {
    this.charters = charters;
    this.stylesheet = "/tutti.css?" + checksum(new ClassPathResource("static/tutti.css"));
  }

  private static String checksum(ClassPathResource resource)
      throws IOException, NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256").digest(resource.getContentAsByteArray());
    return HexFormat.of().formatHex(digest, 0, 8);
  }

  Frame of(String title, String here, Moment moment) {
    return frame(title, here, moment, charters.current());
  }

  /** A frame that asks nothing of the database, for pages about what went wrong. */
  Frame bare(String title, Moment moment) {
    return frame(title, "", moment, Optional.empty());
  }

  private Frame frame(String title, String here, Moment moment, Optional<Charter> charter) {
    return new Frame(title, here, moment, charter, stylesheet, Frame.Motion.STILL);
  }
}
