package tutti.request;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException;
import org.springframework.http.HttpStatus;

/** The fields of a request, and the files of a form that carries some. */
final class FormFields {

  /** The most files that are taken at once. */
  static final int FILES = 50;

  /** The most files and fields that are counted at all. */
  static final int COUNTED = 500;

  private static final int NAMED = 2;

  private FormFields() {}

  /**
   * Sees to it that they can be read.
   *
   * @throws BodyRefused when they are too many, too large, or none
   */
  static void check(HttpServletRequest request, BodyLimit limit) throws BodyRefused {
    try {
      if (isForm(request)) {
        refuseMany(files(request.getParts()));
      } else {
        request.getParameterMap();
      }
    } catch (BodyRefused e) {
      throw e;
    } catch (IOException | ServletException | IllegalStateException e) {
      throw refusal(e, limit);
    }
  }

  private static void refuseMany(List<String> files) throws BodyRefused {
    if (files.size() > FILES) {
      throw new BodyRefused(HttpStatus.CONTENT_TOO_LARGE, tooMany(files));
    }
  }

  private static boolean isForm(HttpServletRequest request) {
    return Optional.ofNullable(request.getContentType())
        .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data"))
        .isPresent();
  }

  private static List<String> files(Collection<Part> parts) {
    return parts.stream().map(Part::getSubmittedFileName).filter(Objects::nonNull).toList();
  }

  private static String tooMany(List<String> files) {
    var over = files.subList(FILES, files.size());
    var named = String.join(", ", over.stream().limit(NAMED).map(FormFields::quoted).toList());
    var more = over.size() - NAMED;
    return "These are %d files, and at most %d are taken at once. Too many are %s%s; send them apart."
        .formatted(files.size(), FILES, named, more > 0 ? " and " + more + " more" : "");
  }

  private static String quoted(String name) {
    return '"' + (name.length() <= 60 ? name : name.substring(0, 57) + "...") + '"';
  }

  private static BodyRefused refusal(Exception e, BodyLimit limit) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof FileCountLimitExceededException) {
        return new BodyRefused(
            HttpStatus.CONTENT_TOO_LARGE,
            "These are more than %d files and fields, and at most %d files are taken at once."
                .formatted(COUNTED, FILES));
      }
      if (cause instanceof FileSizeLimitExceededException) {
        return new BodyRefused(HttpStatus.CONTENT_TOO_LARGE, limit.refusal());
      }
    }
    return isTooLong(e)
        ? new BodyRefused(
            HttpStatus.CONTENT_TOO_LARGE,
            "The texts of this form are more than 12 MB together; send them as files.")
        : unreadable();
  }

  private static boolean isTooLong(Exception e) {
    return e instanceof InvalidParameterException parameters
        && parameters.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
        && !(e.getCause() instanceof IOException);
  }

  private static BodyRefused unreadable() {
    return new BodyRefused(
        HttpStatus.BAD_REQUEST,
        "The fields of this request cannot be read: they are more than 1,000, not written as a"
            + " form is, or a part has too long a head.");
  }
}
