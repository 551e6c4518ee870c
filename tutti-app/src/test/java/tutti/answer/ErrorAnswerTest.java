package tutti.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tutti.availability.Unavailable;

/** Requests that are ended with a sentence of their own. */
class ErrorAnswerTest {

  private final MockHttpServletRequest request = new MockHttpServletRequest();
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void aRequestThatWasEndedKnowsItsSentence() throws Exception {
    assertThat(ErrorAnswer.says(request)).isEmpty();
    ErrorAnswer.send(request, response, HttpStatus.CONTENT_TOO_LARGE, "Too much.");
    assertThat(response.getStatus()).isEqualTo(413);
    assertThat(ErrorAnswer.says(request)).contains("Too much.");
    assertThat(response.getHeader("Retry-After")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"BUSY,429", "OUT_OF_TIME,503", "DATABASE,503", "DISK,507"})
  void whatCannotBeDoneNowSaysWhenToAskAgain(Unavailable.Cause why, int status) throws Exception {
    var unavailable = new Unavailable(why, "Not now.", Duration.ofSeconds(7));
    new UnavailableAnswers().unavailable(unavailable, request, response);
    assertThat(response.getStatus()).isEqualTo(status);
    assertThat(response.getHeader("Retry-After")).isEqualTo("7");
    assertThat(ErrorAnswer.says(request)).contains("Not now.");
  }
}
