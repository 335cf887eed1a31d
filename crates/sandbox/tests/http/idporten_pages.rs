//! ID-porten's pages: what a person, or their screen reader, meets.

use crate::bankid::{person, start};
use crate::browser::{Browser, asked};

fn count(html: &str, what: &str) -> usize {
    html.matches(what).count()
}

#[tokio::test]
async fn every_question_has_a_label_and_a_hint_and_the_first_has_the_focus() {
    let app = start().await;
    for (method, heading, names) in [
        ("bankid", "Logg inn med BankID", ["pid", "code"]),
        ("bankid_mobile", "Logg inn med BankID på mobil", ["phone", "birth_date"]),
    ] {
        let page = Browser::of(&app).authorize(&asked(Some(method))).await;
        let html = page.html;
        assert!(html.contains("<html lang=\"nb\">") && html.contains(&format!("<h1>{heading}</h1>")));
        assert_eq!((count(&html, "<h1>"), count(&html, "<main>"), count(&html, "autofocus")), (1, 1, 1));
        assert!(!html.contains("<script") && !html.contains("tabindex") && !html.contains("http"));
        for name in names {
            assert!(html.contains(&format!("<label for=\"{name}\">")), "{name}");
            assert!(html.contains(&format!("id=\"{name}\" name=\"{name}\"")), "{name}");
            assert!(html.contains(&format!("aria-describedby=\"{name}-hint\"")), "{name}");
            assert!(html.contains(&format!("id=\"{name}-hint\"")), "{name}");
        }
        assert!(html.find("autofocus").unwrap() < html.find(&format!("name=\"{}\"", names[1])).unwrap());
    }
}

#[tokio::test]
async fn malformed_input_brings_the_page_back_with_a_message_at_the_field() {
    let app = start().await;
    let pid = person(&app, "c-private").await.pid;
    let last = if pid.ends_with('0') { "1" } else { "0" };
    let mistyped = format!("{}{last}", &pid[..10]);
    for (method, typed, field, message) in [
        ("bankid", [("pid", "123"), ("device", "app")], "pid", "11 siffer"),
        ("bankid", [("pid", &mistyped), ("device", "app")], "pid", "ikke gyldig"),
        ("bankid", [("pid", "01019912345"), ("device", "app")], "pid", "ikke imot ekte"),
        ("bankid_mobile", [("phone", "123"), ("birth_date", "010270")], "phone", "8 siffer"),
        ("bankid_mobile", [("phone", "40000001"), ("birth_date", "310270")], "birth_date", "6 siffer"),
        (
            "bankid_mobile",
            [("phone", "90000001"), ("birth_date", "010203")],
            "birth_date",
            "hører ikke sammen",
        ),
    ] {
        let mut browser = Browser::of(&app);
        let page = browser.authorize(&asked(Some(method))).await;
        let again = browser.submit(&page, &typed).await;
        assert_eq!(again.status, 422, "{typed:?}");
        let html = &again.html;
        assert!(html.contains("<title>Feil: ") && html.contains("role=\"alert\""));
        assert!(html.contains(&format!("<a href=\"#{field}\">")), "{html}");
        let at_field = html.split(&format!("id=\"{field}-error\">")).nth(1).unwrap();
        assert!(at_field.split('<').next().unwrap().contains(message), "{typed:?}");
        let input = html.split(&format!("<input id=\"{field}\"")).nth(1).unwrap().split('>').next().unwrap();
        assert!(input.contains("aria-invalid=\"true\"") && input.contains("autofocus"), "{input}");
        assert!(input.contains(&format!("aria-describedby=\"{field}-hint {field}-error\"")));
    }
}

#[tokio::test]
async fn what_one_typed_is_kept_as_text_but_not_a_number_that_could_be_real() {
    let app = start().await;
    let mut browser = Browser::of(&app);
    let page = browser.authorize(&asked(Some("bankid"))).await;
    let again = browser.submit(&page, &[("pid", "\"><b>1"), ("device", "app")]).await;
    assert!(again.html.contains("value=\"&quot;&gt;&lt;b&gt;1\""));
    let again = browser.submit(&page, &[("pid", "01019912345"), ("device", "app")]).await;
    assert!(!again.html.contains("01019912345"));
}

#[tokio::test]
async fn a_page_cannot_be_framed_kept_or_given_away() {
    let app = start().await;
    let page = Browser::of(&app).authorize(&asked(Some("bankid"))).await;
    let response = app.http.get(&page.url).send().await.unwrap();
    let header = |name: &str| response.headers()[name].to_str().unwrap().to_owned();
    assert!(header("content-security-policy").contains("frame-ancestors 'none'"));
    assert_eq!(
        (header("cache-control"), header("referrer-policy")),
        ("no-store".into(), "no-referrer".into())
    );
}

#[tokio::test]
async fn a_login_that_is_unknown_is_told_so() {
    let app = start().await;
    for path in ["/idporten/login?login=x", "/idporten/login/bankid?login=x", "/idporten/login/bankid-mobile"]
    {
        let page = Browser::of(&app).get(&app.url(path)).await;
        assert!(page.status == 400 && page.html.contains("Innloggingen kan ikke fortsette"), "{path}");
    }
    let posted =
        app.http.post(app.url("/idporten/login/bankid")).form(&[("login", "x")]).send().await.unwrap();
    assert_eq!(posted.status(), 400);
}
