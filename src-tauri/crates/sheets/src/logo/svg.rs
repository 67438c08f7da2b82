//! Drawings: read into a tree of shapes within bounds, and written out from the tree.

use std::collections::HashMap;

use resvg::tiny_skia::{Path, PathSegment, Pixmap, Point, Transform};
use resvg::usvg::roxmltree::{Document, Node as Element, ParsingOptions};
use resvg::usvg::{
    ClipPath, Group, ImageHrefResolver, Mask, Node, Options, Path as Shape, Stroke, Tree,
    WriteOptions,
};

use super::LogoFault;
use super::raster::Raster;

const NAMESPACE: &str = "http://www.w3.org/2000/svg";

/// The most elements and texts between them.
const MOST_NODES: u32 = 50_000;

/// The most elements that lie within each other.
const MOST_DEEP: usize = 100;

/// The most shapes, each counted as often as it is drawn.
const MOST_DRAWN: u64 = 20_000;

/// The most bytes of the shapes, each counted as often as it is drawn: 8 MiB.
const MOST_BYTES: u64 = 8 << 20;

/// As many dashes of a line are drawn as fast as a shape.
const DASHES: f32 = 20.0;

/// The most times that a selector of a style sheet is held against an element.
const MOST_COMPARED: u64 = 50_000_000;

/// The height of a picture of the drawing, in pixels.
const DRAWN_HEIGHT: f32 = 340.0;
const DRAWN_WIDTH: f32 = 1200.0;

/// Reads an SVG. No file, address or font is opened for it.
pub(super) fn read(file: &[u8]) -> Result<Tree, LogoFault> {
    let text = text_of(file)?;
    // An entity may stand for others, and those for others: a short file becomes endless.
    if text.contains("<!ENTITY") {
        return Err(LogoFault::TooComplex);
    }
    let options = ParsingOptions {
        allow_dtd: true,
        nodes_limit: MOST_NODES,
        entity_resolver: None,
    };
    let document = Document::parse_with_options(text, options).map_err(|fault| match fault {
        resvg::usvg::roxmltree::Error::NodesLimitReached => LogoFault::TooComplex,
        _ => LogoFault::Broken,
    })?;
    let root = document.root_element();
    if !root.has_tag_name((NAMESPACE, "svg")) {
        return Err(LogoFault::OtherFormat);
    }
    let depth = depth(root)?;
    let mut uses = Uses::of(&document, |_| 1);
    let count = uses.times(root, 0);
    if count > MOST_DRAWN
        || uses.nested(root) > MOST_DRAWN
        || Uses::of(&document, bytes).times(root, 0) > MOST_BYTES
        || compared(root, depth).saturating_mul(count) > MOST_COMPARED
    {
        return Err(LogoFault::TooComplex);
    }
    let tree = Tree::from_xmltree(&document, &without_files()).map_err(|_| LogoFault::Broken)?;
    if Drawn::default().group(tree.root()) > MOST_DRAWN {
        return Err(LogoFault::TooComplex);
    }
    Ok(tree)
}

/// The text of a file that may be an SVG.
fn text_of(file: &[u8]) -> Result<&str, LogoFault> {
    let text = str::from_utf8(file).map_err(|_| LogoFault::OtherFormat)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let is_markup = text.trim_start().starts_with('<') && text.contains("<svg");
    // A document of another namespace's prefix, such as `<svg:svg`, has it too.
    if is_markup || text.contains(":svg") {
        Ok(text)
    } else {
        Err(LogoFault::OtherFormat)
    }
}

/// Returns how deep the elements lie within each other, and refuses those that are too deep or
/// not drawn here.
fn depth(root: Element<'_, '_>) -> Result<usize, LogoFault> {
    let mut deepest = 0;
    for element in root.descendants().filter(Element::is_element) {
        deepest = deepest.max(element.ancestors().take(MOST_DEEP + 2).count());
        // What is deeper takes long to be searched for words.
        if deepest > MOST_DEEP {
            return Err(LogoFault::TooComplex);
        }
        drawn_here(element)?;
    }
    Ok(deepest)
}

/// Refuses an element that would look otherwise than it was meant, or not end.
fn drawn_here(element: Element<'_, '_>) -> Result<(), LogoFault> {
    if element.tag_name().namespace() != Some(NAMESPACE) {
        return Ok(());
    }
    // Units of the shape's own box make a copy for each shape, and copies of copies.
    let has_own_box = |units: &[&str]| {
        let mut given = units.iter().map(|name| element.attribute(*name));
        given.any(|given| given == Some("objectBoundingBox"))
    };
    match element.tag_name().name() {
        "text" if element.descendants().any(|node| has_words(node)) => Err(LogoFault::Text),
        "image" | "feImage" => Err(LogoFault::Picture),
        "animate" | "animateColor" | "animateMotion" | "animateTransform" | "set" => {
            Err(LogoFault::Moving)
        }
        "filter" | "pattern" | "marker" => Err(LogoFault::Effects),
        "clipPath" if has_own_box(&["clipPathUnits"]) => Err(LogoFault::Effects),
        "mask"
            if element.attribute("maskUnits") != Some("userSpaceOnUse")
                || has_own_box(&["maskContentUnits"]) =>
        {
            Err(LogoFault::Effects)
        }
        _ => Ok(()),
    }
}

fn has_words(node: Element<'_, '_>) -> bool {
    let words = node.text().unwrap_or_default();
    node.is_text() && !words.trim().is_empty()
}

/// Options with which nothing is opened: no picture, no font.
fn without_files() -> Options<'static> {
    Options {
        resources_dir: None,
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    }
}

/// Counts elements as often as `use` repeats them, before they are repeated.
struct Uses<'a, 'input> {
    by_id: HashMap<&'a str, Element<'a, 'input>>,
    known: HashMap<Element<'a, 'input>, u64>,
    /// What an element by itself counts as.
    weigh: fn(Element<'a, 'input>) -> u64,
}

impl<'a, 'input> Uses<'a, 'input> {
    fn of(document: &'a Document<'input>, weigh: fn(Element<'a, 'input>) -> u64) -> Self {
        let elements = document.descendants().filter(Element::is_element);
        Self {
            by_id: elements
                .filter_map(|element| Some((element.attribute("id")?, element)))
                .collect(),
            known: HashMap::new(),
            weigh,
        }
    }

    /// How many elements an element becomes, or what these weigh.
    fn times(&mut self, element: Element<'a, 'input>, depth: usize) -> u64 {
        if let Some(&known) = self.known.get(&element) {
            return known;
        }
        // What uses itself has no end.
        if depth > 2 * MOST_DEEP {
            return u64::MAX;
        }
        let mut count = (self.weigh)(element);
        for child in element.children().filter(Element::is_element) {
            count = count.saturating_add(self.times(child, depth + 1));
        }
        if element.tag_name().name() == "use"
            && let Some(used) = href(element).and_then(|id| self.by_id.get(id).copied())
        {
            count = count.saturating_add(self.times(used, depth + 1));
        }
        self.known.insert(element, count);
        count
    }

    /// How many shapes clips and masks become at most, where they lie in each other: each shape of
    /// one may be clipped by all of the next. Those that cannot are counted when they are drawn.
    fn nested(&mut self, root: Element<'a, 'input>) -> u64 {
        let is_clip =
            |element: &Element<'_, '_>| ["clipPath", "mask"].contains(&element.tag_name().name());
        let clips: Vec<Element<'_, '_>> = root.descendants().filter(is_clip).collect();
        let mut inside = clips.iter().flat_map(Element::descendants);
        if !inside.any(may_be_clipped) && !is_styled(root) {
            return 1;
        }
        clips.into_iter().fold(1, |count: u64, clip| {
            count.saturating_mul(self.times(clip, 0))
        })
    }
}

/// How many bytes the attributes of an element have: a path stands in one.
fn bytes(element: Element<'_, '_>) -> u64 {
    let lengths = element.attributes().map(|one| one.value().len());
    lengths.fold(0, |sum: u64, length| {
        sum.saturating_add(u64::try_from(length).unwrap_or(u64::MAX))
    })
}

/// The texts of the style sheets.
fn style_sheets<'a>(root: Element<'a, '_>) -> impl Iterator<Item = &'a str> {
    let styles = root.descendants().filter(|node| {
        let parent = node.parent_element();
        node.is_text() && parent.is_some_and(|parent| parent.tag_name().name() == "style")
    });
    styles.filter_map(|style| style.text())
}

/// Whether a style sheet clips or masks, or may do so in words that are not looked for.
fn is_styled(root: Element<'_, '_>) -> bool {
    style_sheets(root).any(|style| {
        let text = style.to_ascii_lowercase();
        ["clip", "mask", "\\"]
            .iter()
            .any(|word| text.contains(word))
    })
}

/// How often selectors are held against an element at most. One such as `g g path` is tried with
/// every element around it, and each of these with every one around that.
fn compared(root: Element<'_, '_>, depth: usize) -> u64 {
    let around = u64::try_from(depth).unwrap_or(u64::MAX);
    // Every choice of the elements around one.
    let most = 1_u64.checked_shl(u32::try_from(depth).unwrap_or(u32::MAX));
    let most = most.unwrap_or(u64::MAX);
    let mut count = 0_u64;
    for style in style_sheets(root) {
        // Within a bracket or a comment, or escaped, these signs part nothing.
        let is_plain = !["[", "/*", "\\"].iter().any(|sign| style.contains(sign));
        for part in style.split([',', '{', '}', ';']) {
            let spaces = part.split_whitespace().count().saturating_sub(1);
            let spaces = u32::try_from(spaces).unwrap_or(u32::MAX);
            let tried = if is_plain {
                around.saturating_pow(spaces).min(most)
            } else {
                most
            };
            count = count.saturating_add(tried);
        }
    }
    count
}

/// Whether an element may be clipped or masked by its own attributes, or be another one.
fn may_be_clipped(element: Element<'_, '_>) -> bool {
    let mut attributes = element.attributes();
    element.tag_name().name() == "use"
        || attributes.any(|attribute| {
            matches!(attribute.name(), "clip-path" | "mask")
                || (attribute.name() == "style" && attribute.value().contains("url"))
        })
}

/// The id that an element of the same file is named by.
fn href<'a>(element: Element<'a, '_>) -> Option<&'a str> {
    let mut attributes = element.attributes();
    let href = attributes.find(|attribute| attribute.name() == "href")?;
    href.value().trim().strip_prefix('#')
}

/// Counts shapes as often as they are drawn, masks and clips included.
#[derive(Default)]
struct Drawn(HashMap<*const Group, u64>);

impl Drawn {
    fn group(&mut self, group: &Group) -> u64 {
        if let Some(&known) = self.0.get(&std::ptr::from_ref(group)) {
            return known;
        }
        let mut count = 1_u64;
        for child in group.children() {
            count = count.saturating_add(match child {
                Node::Group(group) => self.group(group),
                Node::Path(shape) => shapes(shape),
                _ => 1,
            });
        }
        count = count.saturating_add(group.clip_path().map_or(0, |clip| self.clip(clip)));
        count = count.saturating_add(group.mask().map_or(0, |mask| self.mask(mask)));
        self.0.insert(std::ptr::from_ref(group), count);
        count
    }

    fn clip(&mut self, clip: &ClipPath) -> u64 {
        let further = clip.clip_path().map_or(0, |clip| self.clip(clip));
        self.group(clip.root()).saturating_add(further)
    }

    fn mask(&mut self, mask: &Mask) -> u64 {
        let further = mask.mask().map_or(0, |mask| self.mask(mask));
        self.group(mask.root()).saturating_add(further)
    }
}

/// How many shapes one counts as: a dashed line has a shape for each dash.
fn shapes(shape: &Shape) -> u64 {
    let dashes = shape.stroke().and_then(Stroke::dasharray);
    let Some(dashes) = dashes.filter(|dashes| !dashes.is_empty()) else {
        return 1;
    };
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        clippy::cast_sign_loss,
        reason = "what is too large for the type is too many"
    )]
    let drawn =
        (length(shape.data()) / dashes.iter().sum::<f32>() * dashes.len() as f32 / DASHES) as u64;
    drawn.saturating_add(1)
}

/// Returns the length of a path, or more where it is curved: that of the lines between its points.
fn length(path: &Path) -> f32 {
    let (mut start, mut at) = (Point::zero(), Point::zero());
    let mut length = 0.0;
    for segment in path.segments() {
        let points = match segment {
            PathSegment::MoveTo(to) => {
                (start, at) = (to, to);
                continue;
            }
            PathSegment::LineTo(to) => [to; 3],
            PathSegment::QuadTo(over, to) => [over, to, to],
            PathSegment::CubicTo(over, further, to) => [over, further, to],
            PathSegment::Close => [start; 3],
        };
        for point in points {
            length += at.distance(point);
            at = point;
        }
    }
    length
}

/// Returns a picture of the drawing, as large as it is printed; none for one of no size.
pub(super) fn drawn(tree: &Tree, aspect: f32) -> Option<Raster> {
    let height = DRAWN_HEIGHT.min(DRAWN_WIDTH / aspect);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 1 and 1200"
    )]
    let pixels = |length: f32| length.round().clamp(1.0, DRAWN_WIDTH) as u32;
    let mut picture = Pixmap::new(pixels(height * aspect), pixels(height))?;
    let scale = height / tree.size().height();
    resvg::render(
        tree,
        Transform::from_scale(scale, scale),
        &mut picture.as_mut(),
    );
    Some(Raster::new(picture))
}

/// Writes a tree out, and holds what is written to what may be in it.
pub(super) fn written(tree: &Tree) -> Result<String, LogoFault> {
    let options = WriteOptions {
        indent: resvg::usvg::Indent::None,
        attributes_indent: resvg::usvg::Indent::None,
        coordinates_precision: 4,
        transforms_precision: 6,
        ..WriteOptions::default()
    };
    let text = tree.to_string(&options);
    let document = Document::parse(&text).map_err(|_| LogoFault::Broken)?;
    let mut elements = document.descendants().filter(|node| !node.is_root());
    if elements.all(is_inert) {
        Ok(text)
    } else {
        Err(LogoFault::Effects)
    }
}

/// Returns true for a shape, or what shapes are grouped and painted by, that opens nothing.
fn is_inert(element: Element<'_, '_>) -> bool {
    const SHAPES: [&str; 9] = [
        "svg",
        "defs",
        "g",
        "path",
        "clipPath",
        "mask",
        "linearGradient",
        "radialGradient",
        "stop",
    ];
    let is_shape = element.has_tag_name((NAMESPACE, element.tag_name().name()))
        && SHAPES.contains(&element.tag_name().name());
    is_shape
        && element.attributes().all(|attribute| {
            let name = attribute.name().to_ascii_lowercase();
            let value = attribute.value();
            let elsewhere = value.matches("url(").count() > value.matches("url(#").count();
            !name.starts_with("on") && name != "href" && !elsewhere
        })
}
