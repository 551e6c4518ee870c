package tutti.people.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tutti.people.Actor;

/** Reads from its cookie who somebody says to be. */
@Component
class ActingReader implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(ClaimedIdentity.class);
  }

  @Override
  public ClaimedIdentity resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return new ClaimedIdentity(
        Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
            .map(HttpServletRequest::getCookies)
            .flatMap(ActingReader::name));
  }

  private static Optional<String> name(Cookie[] cookies) {
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(ClaimedIdentity.COOKIE))
        .findFirst()
        .flatMap(cookie -> decoded(cookie.getValue()));
  }

  private static Optional<String> decoded(String value) {
    try {
      return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8))
          .filter(name -> Actor.refusal(name).isEmpty());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
