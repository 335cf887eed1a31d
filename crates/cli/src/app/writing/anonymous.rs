use std::io::Write;

use kundeapp_core::app::App;
use kundeapp_core::i18n::Texts;
use kundeapp_core::screens::anonymous::AnonymousState;

use crate::app::login::answer;
use crate::app::{home, render};
use crate::arguments::{AnonymousAction, AnonymousArguments};
use crate::failure::Failure;
use crate::output::{finish, standard};

/// Asks the company without a name, or reads its answer.
pub async fn run(arguments: &AnonymousArguments) -> Result<(), Failure> {
    let app = home::open(&arguments.home).await?;
    let text = match &arguments.action {
        AnonymousAction::Ask { topic, text, send } => {
            let state = ask(&app, [("topic", topic), ("text", text)], *send).await?;
            let problem = state.form.problem.clone().filter(|_| *send && state.given.is_none());
            print(&render::anonymous(&state))?;
            return problem.map_or(Ok(()), |problem| Err(Failure::App(problem)));
        }
        AnonymousAction::Answer { case } => {
            let label = Texts::new(app.language()).text("anonymous-code");
            let code = answer(None, &label)?;
            let found = app.follow_anonymously(case, &code).await;
            render::anonymous_answer(&found.map_err(|error| Failure::app(&app, &error))?)
        }
    };
    print(&text)
}

async fn ask(
    app: &App,
    answers: [(&str, &Option<String>); 2],
    send: bool,
) -> Result<AnonymousState, Failure> {
    let explain = |error| Failure::app(app, &error);
    let mut screen = app.anonymous().await.map_err(explain)?;
    for (field, value) in answers {
        if let Some(value) = value {
            screen.fill(field, value).map_err(explain)?;
        }
    }
    if send {
        app.send_anonymously(&mut screen).await.map_err(explain)?;
    }
    screen.state().map_err(explain)
}

fn print(text: &str) -> Result<(), Failure> {
    let mut output = standard();
    write!(output, "{text}")?;
    finish(output)
}
