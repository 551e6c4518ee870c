package tutti.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tutti.answer.ErrorAnswer;
import tutti.answer.StrictHeaders;

/** What is said when there is nothing to show: a page, or a problem for programs. */
@Controller
class ErrorPages implements ErrorController {

  private static final Map<Integer, String> SAYS =
      Map.of(
          400, "This request cannot be understood.",
          403, "This was refused: the form is too old or came from another page. Open it again.",
          404, "There is no such page.",
          405, "This page cannot be asked for in this way.",
          413, "This is more than this address takes.",
          415, "This kind of content is not understood here.",
          429, "Tutti is working out as much as it can; ask again in a moment.",
          503, "Tutti cannot answer this just now; ask again in a moment.",
          507, "The disk is too full to store anything; free some space and try again.");

  private final PageFrames frames;
  private final MomentReader moments;

  ErrorPages(PageFrames frames, MomentReader moments) {
    this.frames = frames;
    this.moments = moments;
  }

  @RequestMapping("/error")
  Object error(HttpServletRequest request, HttpServletResponse response) {
    StrictHeaders.set(response::setHeader);
    var status = status(request);
    var says = ErrorAnswer.says(request).orElse(says(status));
    return forPrograms(request) ? problem(status, says, asked(request)) : page(status, says);
  }

  private static HttpStatus status(HttpServletRequest request) {
    return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
        .map(code -> HttpStatus.resolve((Integer) code))
        .orElse(HttpStatus.NOT_FOUND);
  }

  private static boolean forPrograms(HttpServletRequest request) {
    return asked(request).startsWith("/api/");
  }

  private static String asked(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
  }

  static ResponseEntity<ProblemDetail> problem(HttpStatus status, String says, String asked) {
    var problem = ProblemDetail.forStatusAndDetail(status, says);
    address(asked).ifPresent(problem::setInstance);
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static Optional<URI> address(String asked) {
    try {
      return Optional.of(new URI(asked));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  static String says(HttpStatus status) {
    return SAYS.getOrDefault(
        status.value(),
        "Something went wrong here, not with you. The log of this machine says what.");
  }

  /** A page about the disk need not say beside it how the disk is. */
  private PageFrame frame(HttpStatus status) {
    var asks = status.is4xxClientError() && status != HttpStatus.TOO_MANY_REQUESTS;
    var title = status.value() + " " + status.getReasonPhrase();
    var frame = frames.afterFailure(title, moments.now(), asks);
    return status == HttpStatus.INSUFFICIENT_STORAGE ? frame.withoutNotice() : frame;
  }

  ModelAndView page(HttpStatus status, String says) {
    var page = HtmlPage.of("page/error", frame(status), says);
    page.setStatus(status);
    return page;
  }
}
