//! `aftercare sheet`: the one-page aftercare sheet, with what else is printed for a client.

use chrono::{Local, NaiveDate};
use clap::Args;
use ingredients::{ClientFacts, StudioRule};
use protocol::Plan;
use sheets::{InEnglish, MoisturizerRule, PageStyle, Paper, Sheet, TextSize};
use strings::Language;
use vocabulary::Moment;

use crate::arguments::one_of;
use crate::error::Error;
use crate::given::Given;
use crate::pages::{Destination, Extras};
use crate::plan_options::{PlanOptions, Planned};
use crate::product::ProductOptions;

/// The aftercare sheet of a client, on one page, as PDF, SVG or PNG
///
/// The date of printing is that of --at, or today. SVG and PNG hold one page: should a
/// sheet take more, page 2 of sheet.svg is in sheet-2.svg.
#[derive(Args)]
pub(crate) struct Options {
    #[command(flatten)]
    of_plan: PlanOptions,
    #[command(flatten)]
    page: Page,
    #[command(flatten)]
    extras: Extras,
    #[command(flatten)]
    to: Destination,
}

/// The options that say what stands on the sheet beside the plan.
#[derive(Args)]
struct Page {
    /// The client's name; without it, a sheet for anyone
    #[arg(long)]
    name: Option<String>,
    #[command(flatten)]
    given: Given,
    /// A code on it, from which a phone reads the plan
    #[arg(long)]
    code: bool,
    #[command(flatten)]
    product: ProductOptions,
    /// Adds the English in smaller type to a sheet in another language (--lang)
    #[arg(long)]
    two_languages: bool,
    /// Larger type, on two pages or three
    #[arg(long)]
    large_print: bool,
    /// The size of the paper
    #[arg(long, default_value = Paper::default().id(), value_parser = one_of(Paper::ALL, Paper::id))]
    paper: Paper,
}

impl Page {
    fn sheet(&self, plan: &Plan, printed_on: NaiveDate) -> Result<Sheet, Error> {
        let name = self.name.as_deref().map(str::trim);
        let language = self.given.lang;
        let client = ClientFacts {
            allergies: self.given.allergy.clone(),
            scalp_types: plan.scalp_type.into_iter().collect(),
            ..ClientFacts::default()
        };
        let checked = self
            .product
            .checked(language, StudioRule::default(), &client)?;
        let [product, english] = checked;
        Ok(Sheet {
            studio: self.given.studio()?,
            client_name: name.filter(|name| !name.is_empty()).map(str::to_owned),
            allergies: self.given.allergies_in(language),
            oils: self.given.oils(),
            product,
            next_visit: None,
            has_code: self.code,
            signed_for: None,
            in_two_languages: self.two_languages,
            in_english: InEnglish {
                allergies: self.given.allergies_in(Language::default()),
                product: english,
            },
            style: PageStyle {
                paper: self.paper,
                text_size: TextSize::of(self.large_print),
                language,
                printed_on,
            },
        })
    }
}

/// Runs the command.
pub(crate) fn run(options: Options) -> Result<(), Error> {
    let Options {
        of_plan,
        page,
        extras,
        to,
    } = options;
    let at = of_plan.at;
    let printed_on = at.map_or_else(|| Local::now().date_naive(), Moment::date);
    let (planned, next_visit) = of_plan.derive_for_sheet()?;
    let Planned { protocol, plan, .. } = planned;
    let mut sheet = page.sheet(&plan, printed_on)?;
    sheet.next_visit = next_visit.map(Into::into);
    let rule = MoisturizerRule::default();
    to.put(&extras.typeset(&sheet, &plan, &protocol, rule)?)
}
