package tutti.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import tutti.answer.ErrorAnswer;
import tutti.answer.StrictHeaders;
import tutti.english.SentenceWords;

/** What may be asked for, and what a browser may do with the answer. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableWebSecurity
class WebSecurity {

  /** Each form of a page. */
  private static final String[] CHANGES = {
    "/import",
    "/import/*",
    "/import/*/*",
    "/discover",
    "/discover/*",
    "/start",
    "/start/own",
    "/start/sample",
    "/charter/upload",
    "/charter/publish",
    "/charter/undo",
    "/charter/redo",
    "/charter/*/restore",
    "/edit/**",
    "/map/pins",
    "/map/pins/let-go",
    "/parties/**",
    "/people/**",
    "/arrows/**"
  };

  private static final String API = "/api/v1/";
  private static final Set<String> TYPES =
      Set.of(
          "application/json",
          "application/yaml",
          "application/merge-patch+json",
          "application/x-ndjson",
          "application/jsonl",
          "text/csv");

  @Bean
  SecurityFilterChain pages(HttpSecurity http) {
    return http.authorizeHttpRequests(WebSecurity::rules)
        .csrf(csrf -> csrf.ignoringRequestMatchers(WebSecurity::needsPreflight))
        .exceptionHandling(refused ->
            refused.accessDeniedHandler((request, response, why) -> refuse(request, response)))
        .headers(WebSecurity::headers)
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .build();
  }

  /**
   * Changes by programs carry no token. They need none: a browser asks first (CORS preflight, which
   * nobody here grants) before it sends a PUT, PATCH or DELETE, or a POST of one of these types, to
   * another site; a form can send neither. Every other POST needs its token.
   */
  private static boolean needsPreflight(HttpServletRequest request) {
    return request.getRequestURI().startsWith(API)
        && (!request.getMethod().equals("POST") || TYPES.contains(type(request)));
  }

  /** A program is told which content it may send; a form, that it has to be opened again. */
  private static void refuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getRequestURI().startsWith(API) && request.getMethod().equals("POST")) {
      ErrorAnswer.send(
          request,
          response,
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          "A change is sent as %s; name which as Content-Type."
              .formatted(SentenceWords.or(TYPES.stream().sorted().toList())));
    } else {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }

  private static String type(HttpServletRequest request) {
    return Optional.ofNullable(request.getContentType())
        .map(type -> type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  /** Reading is open; each change is named here; all else is denied. */
  private static void rules(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .dispatcherTypeMatchers(DispatcherType.ERROR)
        .permitAll()
        .requestMatchers(HttpMethod.GET, "/**")
        .permitAll()
        .requestMatchers(HttpMethod.HEAD, "/**")
        .permitAll()
        .requestMatchers(HttpMethod.POST, CHANGES)
        .permitAll()
        .requestMatchers(HttpMethod.POST, API + "**")
        .permitAll()
        .requestMatchers(HttpMethod.PUT, API + "**")
        .permitAll()
        .requestMatchers(HttpMethod.PATCH, API + "**")
        .permitAll()
        .requestMatchers(HttpMethod.DELETE, API + "**")
        .permitAll()
        .anyRequest()
        .denyAll();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(StrictHeaders.POLICY))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
  }
}
