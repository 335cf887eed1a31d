use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::SecondsFormat;
use nettleie::identifiers::Gsrn;
use nettleie::load::nettariff::{self, SteeringTariff};
use nettleie::time::{DateRange, local_time, start_of_day};
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderValue};
use reqwest::{Method, Request, Url};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::api::http::{Answer, HttpClient, Refusal};
use crate::api::{ApiError, read};

/// What the answers are called in errors.
const WHAT: &str = "tariffs for steering";

/// The Nettariff API of one company. Cheap to clone; clones share its keys, which live as long as the app runs.
#[derive(Clone)]
pub struct NettariffApi {
    http: HttpClient,
    keys: Arc<Mutex<HashMap<Gsrn, ApiKey>>>,
}

/// Opens the tariff of one metering point. Prints as `[redacted]`.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
struct ApiKey(String);

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Generated {
    api_key: ApiKey,
}

impl NettariffApi {
    /// The API that a client's base address leads to.
    #[must_use]
    pub fn new(http: HttpClient) -> Self {
        Self { http, keys: Arc::default() }
    }

    /// What a point's tariff is on local days. None where the service has none for them.
    ///
    /// # Errors
    /// When the service is not reached, says no, or answers with something else.
    pub async fn tariffs(
        &self,
        customer: &str,
        point: Gsrn,
        days: DateRange,
    ) -> Result<Vec<SteeringTariff>, ApiError> {
        let known = self.keys().get(&point).cloned();
        let fresh = known.is_none();
        let key = match known {
            Some(key) => key,
            None => self.new_key(customer, point).await?,
        };
        let answer = self.ask(&key, point, days).await?;
        if fresh || Refusal::of(&answer) != Some(Refusal::TokenRefused) {
            return tariffs_in(&answer, &key);
        }
        // Keys run out.
        self.keys().remove(&point);
        let key = self.new_key(customer, point).await?;
        tariffs_in(&self.ask(&key, point, days).await?, &key)
    }

    async fn new_key(&self, customer: &str, point: Gsrn) -> Result<ApiKey, ApiError> {
        let wanted = json!({ "customerId": customer, "meteringPointId": point.to_string() });
        let answer = self.post("/Auth/Generate", None, &wanted).await?;
        let Generated { api_key: key } = read("key for tariffs", &answer)?;
        self.keys().insert(point, key.clone());
        Ok(key)
    }

    async fn ask(&self, key: &ApiKey, point: Gsrn, days: DateRange) -> Result<Answer, ApiError> {
        let at = |day| local_time(start_of_day(day)).to_rfc3339_opts(SecondsFormat::Secs, false);
        let query = json!({
            "startTime": at(days.from),
            "endTime": at(days.to),
            "meteringPointIds": [point.to_string()],
        });
        self.post("/TariffQuery/MeteringPointsGridTariffs", Some(key), &query).await
    }

    async fn post(&self, path: &str, key: Option<&ApiKey>, body: &Value) -> Result<Answer, ApiError> {
        let unusable = || ApiError::Mismatch { what: WHAT };
        let url: Url = self.http.base().join(path).parse().map_err(|_| unusable())?;
        let mut request = Request::new(Method::POST, url);
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if let Some(ApiKey(key)) = key {
            let mut value = HeaderValue::try_from(key.as_str()).map_err(|_| unusable())?;
            value.set_sensitive(true);
            headers.insert("x-api-key", value);
        }
        *request.body_mut() = Some(body.to_string().into());
        Ok(self.http.execute(request).await?)
    }

    fn keys(&self) -> MutexGuard<'_, HashMap<Gsrn, ApiKey>> {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The tariffs in an answer. What cannot be read is quoted in the error, unless the answer has the key in it.
fn tariffs_in(answer: &Answer, key: &ApiKey) -> Result<Vec<SteeringTariff>, ApiError> {
    match Refusal::of(answer) {
        Some(Refusal::NotFound) => return Ok(Vec::new()),
        Some(refusal) => return Err(refusal.into()),
        None => {}
    }
    let Ok(text) = str::from_utf8(answer.body()) else { return Err(ApiError::Mismatch { what: WHAT }) };
    if text.trim().is_empty() || is_empty_list(text) {
        return Ok(Vec::new());
    }
    match nettariff::read("answer", text) {
        Ok(loaded) => Ok(loaded.value),
        Err(_) if text.contains(&key.0) => Err(ApiError::Mismatch { what: WHAT }),
        Err(source) => Err(ApiError::Misread { what: WHAT, source }),
    }
}

/// `{"gridTariffCollections":[]}`: nothing for that point and time, which is no error here.
fn is_empty_list(text: &str) -> bool {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Collections {
        grid_tariff_collections: [(); 0],
    }
    serde_json::from_str::<Collections>(text).is_ok_and(|answer| answer.grid_tariff_collections.is_empty())
}
