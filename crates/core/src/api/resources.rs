use nettleie::time::DateRange;

use super::http::Refusal;
use super::wire::{
    Changes, Content, ContentPart, Cursor, Customer, CustomerKind, Gsrn, Invoices, LoginMethods,
    MeteringPoints, News, Outages, Page, PageAnswer, PriceArea, Readings, ServiceStatus, SpotPrices, Tariffs,
    ValuesPage,
};
use super::{ApiClient, ApiError};

/// Each fails when the server is not reached, says no, or answers with something that the contract does not know.
impl ApiClient {
    /// The ways of signing in that are switched on. Needs no login.
    pub async fn login_methods(&self) -> Result<LoginMethods, ApiError> {
        self.get_open("login methods", "/v1/login-methods", &[]).await
    }

    /// Who is signed in.
    pub async fn customer(&self) -> Result<Customer, ApiError> {
        self.get("customer", "/v1/customer", &[]).await
    }

    /// The points that the customer may see.
    pub async fn metering_points(&self) -> Result<MeteringPoints, ApiError> {
        self.get("metering points", "/v1/metering-points", &[]).await
    }

    /// What is newer than `since`; everything when that is `None`.
    pub async fn changes(&self, since: Option<&Cursor>) -> Result<Changes, ApiError> {
        self.get("changes", "/v1/changes", &since_query(since)).await
    }

    /// A page of the days newer than `since`, newest day first; `page` is the token in the page before.
    pub async fn values(&self, since: Option<&Cursor>, page: Option<&str>) -> Result<ValuesPage, ApiError> {
        let mut query = since_query(since);
        query.extend(page.map(|token| ("page", token)));
        self.get("values", "/v1/values", &query).await
    }

    /// The newest days of one point, as many as fit on a page.
    ///
    /// # Errors
    /// As above, and when another point's days come.
    pub async fn newest_values(&self, point: Gsrn) -> Result<ValuesPage, ApiError> {
        let id = point.to_string();
        let page: ValuesPage = self.get("values", "/v1/values", &[("point", id.as_str())]).await?;
        let asked_for = page.blocks.iter().all(|block| block.point() == point);
        if asked_for { Ok(page) } else { Err(ApiError::Mismatch { what: "values" }) }
    }

    /// What the meter of a point without hours stood at, oldest first.
    pub async fn readings(&self, point: Gsrn) -> Result<Readings, ApiError> {
        let id = point.to_string();
        self.get("readings", "/v1/readings", &[("point", id.as_str())]).await
    }

    /// The bills newer than `since`; all of them when that is `None`.
    pub async fn invoices(&self, since: Option<&Cursor>) -> Result<Invoices, ApiError> {
        self.get("invoices", "/v1/invoices", &since_query(since)).await
    }

    /// The grid company's price lists.
    pub async fn tariffs(&self) -> Result<Tariffs, ApiError> {
        self.get("tariffs", "/v1/tariffs", &[]).await
    }

    /// The spot prices of an area on the days of a range; days without prices are left out.
    ///
    /// # Errors
    /// As above, and when the answer is about another area or other days.
    pub async fn spot(&self, area: PriceArea, days: DateRange) -> Result<SpotPrices, ApiError> {
        let [from, to] = span(days);
        let query = [("area", area.id()), ("from", from.as_str()), ("to", to.as_str())];
        asked_for(self.get("spot prices", "/v1/spot", &query).await?, area, days)
    }

    /// The same for anybody. Needs no login.
    ///
    /// # Errors
    /// As of [`Self::spot`].
    pub async fn open_spot(&self, area: PriceArea, days: DateRange) -> Result<SpotPrices, ApiError> {
        let [from, to] = span(days);
        let query = [("area", area.id()), ("from", from.as_str()), ("to", to.as_str())];
        asked_for(self.get_open("spot prices", "/v1/spot", &query).await?, area, days)
    }

    /// How the service is, and what is new for everybody. Needs no login.
    pub async fn status(&self) -> Result<ServiceStatus, ApiError> {
        self.get_open("status", "/v1/status", &[]).await
    }

    /// The articles for the customers of areas (with commas between; everywhere when empty) and of a kind. Needs no login.
    pub async fn news(&self, areas: &str, category: Option<CustomerKind>) -> Result<News, ApiError> {
        let mut query = area_query(areas);
        query.extend(category.map(|category| ("category", category.id())));
        self.get_open("news", "/v1/news", &query).await
    }

    /// The outages in areas as everybody may see them. Needs no login.
    pub async fn open_outages(&self, areas: &str) -> Result<Outages, ApiError> {
        self.get_open("outages", "/v1/outages", &area_query(areas)).await
    }

    /// Several lists in one answer: articles and outages for areas and a kind of customer, forms, inspections.
    ///
    /// # Errors
    /// As above, and when a list is not there that was asked for.
    pub async fn content(
        &self,
        parts: &[ContentPart],
        areas: &str,
        category: Option<CustomerKind>,
    ) -> Result<Content, ApiError> {
        let names = parts.iter().map(|part| part.id()).collect::<Vec<_>>().join(",");
        let mut query = vec![("parts", names.as_str())];
        query.extend(area_query(areas));
        query.extend(category.map(|category| ("category", category.id())));
        let content: Content = self.get("content", "/v1/content", &query).await?;
        let whole = parts.iter().all(|part| content.has(*part));
        if whole { Ok(content) } else { Err(ApiError::Mismatch { what: "content" }) }
    }

    /// A page of Kundeservice, without its content when that is still of version `known`. Some need no login.
    ///
    /// # Errors
    /// As above, and when the content is left out though nothing is known.
    pub async fn page<P: Page>(&self, known: Option<u64>) -> Result<PageAnswer<P>, ApiError> {
        let (path, version) = (P::KIND.path(), known.map(|version| version.to_string()));
        let query: Vec<_> = version.as_deref().map(|version| ("known", version)).into_iter().collect();
        let page: PageAnswer<P> = if P::KIND.is_open() {
            self.get_open("page", path, &query).await?
        } else {
            self.get("page", path, &query).await?
        };
        let complete = page.content.is_some() || known == Some(page.version);
        if complete { Ok(page) } else { Err(ApiError::Mismatch { what: "page" }) }
    }

    /// The copy of a bill as PDF.
    pub async fn invoice_pdf(&self, id: &str) -> Result<Vec<u8>, ApiError> {
        self.get_pdf("copy of the bill", &format!("/v1/invoices/{}/pdf", part_of_path(id)?)).await
    }

    /// A document as PDF.
    pub async fn document(&self, id: &str) -> Result<Vec<u8>, ApiError> {
        self.get_pdf("document", &format!("/v1/documents/{}", part_of_path(id)?)).await
    }
}

/// An id that can stand in a path; no server of the contract gives another.
fn part_of_path(id: &str) -> Result<&str, ApiError> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    let good = !id.is_empty() && id != "." && id != ".." && id.bytes().all(plain);
    if good { Ok(id) } else { Err(Refusal::NotFound.into()) }
}

fn span(days: DateRange) -> [String; 2] {
    [days.from.to_string(), days.to.to_string()]
}

/// The prices, unless they are of another area or of other days.
fn asked_for(prices: SpotPrices, area: PriceArea, days: DateRange) -> Result<SpotPrices, ApiError> {
    let right = prices.area == area && prices.days.iter().all(|day| days.contains(day.day()));
    if right { Ok(prices) } else { Err(ApiError::Mismatch { what: "spot prices" }) }
}

fn area_query(areas: &str) -> Vec<(&'static str, &str)> {
    (!areas.is_empty()).then_some(("area", areas)).into_iter().collect()
}

fn since_query(since: Option<&Cursor>) -> Vec<(&'static str, &str)> {
    since.map(|cursor| ("since", cursor.as_str())).into_iter().collect()
}
