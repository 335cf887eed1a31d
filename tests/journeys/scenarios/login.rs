use kundeapp_core::api::wire::LoginMethod;
use kundeapp_core::app::Login;
use kundeapp_core::error::{AppError, LoginProblem};
use kundeapp_journeys::{Browser, Page};
use kundeapp_sandbox::RunningSandbox;

/// Where the browser comes back to.
pub const REDIRECT: &str = "com.example.kundeapp:/login/callback";

/// A login in the browser that is under way.
pub struct Web {
    browser: Browser,
    page: Page,
    method: LoginMethod,
}

impl Web {
    /// Chooses the method, and opens what the app asks for.
    pub async fn begin(login: &mut Login, sandbox: &RunningSandbox, method: &str) -> Result<Self, AppError> {
        let method = match method {
            "bank_id" => LoginMethod::BankId,
            "bank_id_mobile" => LoginMethod::BankIdMobile,
            other => return Err(AppError::unexpected(format!("'{other}' opens no browser"))),
        };
        let wait = login.choose(method).await?.ok_or_else(|| AppError::unexpected("no browser is needed"))?;
        let mut browser = Browser::new(sandbox);
        let page = browser.open(wait.address.expose()).await;
        Ok(Self { browser, page, method })
    }

    /// Identifies as the person with that mobile number, and comes back to the app.
    pub async fn finish(
        mut self,
        login: &mut Login,
        sandbox: &RunningSandbox,
        mobile: &str,
    ) -> Result<(), AppError> {
        let persons = sandbox.test_persons().await.map_err(AppError::unexpected)?;
        let person = persons.iter().find(|person| person.mobile.as_deref() == Some(mobile));
        let person = person.ok_or(AppError::NotFound)?;
        let page = match self.method {
            LoginMethod::BankId => self.browser.bankid(&self.page, person).await,
            _ => self.browser.bankid_mobile(&self.page, mobile, &person.birth_date).await,
        };
        login.come_back(page.back_to_the_app()).await
    }

    /// Presses Avbryt, and comes back to the app.
    pub async fn cancel(mut self, login: &mut Login) -> Result<(), AppError> {
        let page = self.browser.cancel(&self.page).await;
        login.come_back(page.back_to_the_app()).await
    }
}

/// What a shell hears of an error in a login.
pub fn kind_of(error: &AppError) -> &'static str {
    match error {
        AppError::Login(problem) => kind(*problem),
        _ => "app",
    }
}

/// What a shell hears of a login that did not go on.
pub fn kind(problem: LoginProblem) -> &'static str {
    match problem {
        LoginProblem::InvalidEmail
        | LoginProblem::InvalidNumber
        | LoginProblem::ForeignNumber
        | LoginProblem::MalformedCode
        | LoginProblem::WrongCode { tries_left: None | Some(1..) } => "typed",
        LoginProblem::WrongCode { .. }
        | LoginProblem::CodeExpired
        | LoginProblem::CodeUsed
        | LoginProblem::CodeExhausted
        | LoginProblem::LoginForgotten => "new_code",
        LoginProblem::TooManyCodes { .. } | LoginProblem::ResendTooSoon { .. } => "wait",
        LoginProblem::NotACustomer | LoginProblem::PersonNotACustomer => "not_a_customer",
        LoginProblem::MethodNotAvailable | LoginProblem::BankIdNotAvailable => "method",
        LoginProblem::WrongClock => "clock",
        LoginProblem::AlreadySignedIn | LoginProblem::AskedWrongly => "app",
        _ => "browser",
    }
}
