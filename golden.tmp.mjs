import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { parse, serialize } from "parse5";
import { Readability } from "@mozilla/readability";
import Defuddle from "defuddle";
import { z } from "zod";
import { decodeHTMLStrict } from "entities/decode";
import { eld } from "eld/extrasmall";
// src/core/extract/article/text-weight.ts
const DENSE$1 = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** The length of a text as if it were written in an alphabet, so that one threshold holds for all scripts. */
function textWeight(text) {
	return text.length + (text.match(DENSE$1)?.length ?? 0) * 1.5;
}
// src/core/extract/article/block.ts
const SENTENCE_END = /[.!?…。！？؟।۔:;][\s"'”’»›)\]」』）】]{0,4}$/u;
const QUOTE_END = /["”’»」』]$/u;
const LEAST_PROSE = 60;
const MOST_LINKS$1 = .5;
/** Whether a text ends as sentences do, in any script. */
function endsSentence(text) {
	return SENTENCE_END.test(text) || QUOTE_END.test(text);
}
/** Whether a block reads as a sentence or more of an article, not as a label or a link. */
function isProse({ text, linkShare }) {
	return linkShare < MOST_LINKS$1 && endsSentence(text) && textWeight(text) >= LEAST_PROSE;
}
/** How long blocks are together, as `textWeight` counts. */
function weightOf$2(blocks) {
	return blocks.reduce((sum, { text }) => sum + textWeight(text), 0);
}
// src/core/extract/page/bare-tree.ts
/** Deeper than pages are built. What walks up or copies from each element costs the depth each time. */
const DEEPEST$2 = 120;
const LONGEST_ATTRIBUTE = 2e3;
const MOST_NODES$2 = 2e5;
/** A run of spaces that only costs time: patterns that look for one’s end try it from each of its places. */
const LONG_BLANK = /\s{200,}/gu;
/** Written out again as “&amp;” and the like, each of which begins a text of its own in the second tree. */
const ESCAPED = /[&<>]/gu;
const MOST_ESCAPED = 5e4;
const WORDLESS$1 = /* @__PURE__ */ new Set([
	"style",
	"template",
	"noscript",
	"object",
	"canvas",
	"iframe",
	"noembed",
	"noframes"
]);
/** What is in them is text; written out again it would be read as markup. */
const RAW_TEXTS = /* @__PURE__ */ new Set(["plaintext", "xmp"]);
const LINE_TAGS$1 = new Set("a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strong sub sup time tt u var wbr".split(" "));
/**
* Takes out of a parsed page what is neither read nor worth building a second tree of: styles, programs,
* drawings, comments, embedded files. What lies very deep is laid out flat.
*
* @throws RangeError if the page has more nodes than can be held twice
*/
function bareTree(root) {
	let [nodes, escaped] = [0, 0];
	const open = [{
		parent: root,
		depth: 0
	}];
	for (let at = open.pop(); at; at = open.pop()) {
		const { parent, depth } = at;
		parent.childNodes = parent.childNodes.filter(isRead);
		nodes += parent.childNodes.length;
		for (const child of parent.childNodes) {
			if ("value" in child) {
				child.value = child.value.replace(LONG_BLANK, " ").replaceAll("\xA0", " ");
				escaped += child.value.match(ESCAPED)?.length ?? 0;
			}
			if (!("attrs" in child)) continue;
			if (RAW_TEXTS.has(child.tagName)) child.tagName = child.nodeName = "pre";
			if (!isMeta(child)) child.attrs = child.attrs.filter(isShort$1);
			if (child.tagName === "svg") child.childNodes = [];
			else if (depth < DEEPEST$2) open.push({
				parent: child,
				depth: depth + 1
			});
			else child.childNodes = flatNodes(child);
		}
		if (nodes > MOST_NODES$2 || escaped > MOST_ESCAPED) throw new RangeError("The page has too many parts.");
	}
}
function isRead(node) {
	if (!("tagName" in node)) return node.nodeName !== "#comment";
	return node.tagName === "script" ? isStatement(node) : !WORDLESS$1.has(node.tagName);
}
/** JSON-LD and its kin, which are words about the page in a script’s clothes. */
function isStatement({ attrs }) {
	return attrs.some(({ name, value }) => name === "type" && value.toLowerCase().includes("json"));
}
function isMeta({ tagName }) {
	return tagName === "meta";
}
function isShort$1({ name, value }) {
	return value.length <= LONGEST_ATTRIBUTE && !(name.startsWith("src") && value.startsWith("data:"));
}
/** The texts under an element in paragraphs without any nesting. */
function flatNodes(root) {
	const paragraphs = [];
	let texts = [];
	const close = () => {
		if (texts.length > 0) paragraphs.push(paragraphOf(texts, root));
		texts = [];
	};
	const open = root.childNodes.filter(isRead).reverse();
	for (let node = open.pop(); node; node = open.pop()) {
		if ("value" in node) texts.push(node);
		if (!("tagName" in node)) continue;
		if (!LINE_TAGS$1.has(node.tagName)) close();
		for (const child of node.childNodes.filter(isRead).reverse()) open.push(child);
	}
	close();
	return paragraphs;
}
function paragraphOf(childNodes, root) {
	return {
		nodeName: "p",
		tagName: "p",
		attrs: [],
		namespaceURI: root.namespaceURI,
		childNodes,
		parentNode: root
	};
}
// src/core/extract/page/html-tree.ts
/**
* Parses HTML as browsers do. linkedom alone loses whole pages of minified HTML, so parse5 reads them first.
* Styles, programs and embedded files are left out.
*
* @throws RangeError if the page has too many parts
*/
function parseHtml(html) {
	const page = parse(html);
	bareTree(page);
	const { document } = parseHTML(serialize(page));
	document.documentElement?.normalize();
	return document;
}
/** The text of an element in one line. */
function lineOf(element) {
	return (element?.textContent ?? "").replace(/\s+/gu, " ").trim();
}
function isElement(node) {
	return node.nodeType === 1;
}
function isText(node) {
	return node.nodeType === 3;
}
// src/core/extract/article/row-block.ts
/** A cell with more than this holds prose: the table is there for the layout. */
const LONGEST_CELL = 200;
const BETWEEN_CELLS = " | ";
/**
* A row of a table of data in one line.
*
* @param cells the blocks found in the row
* @returns `undefined` if there is but one, or one holds prose: old pages lay out their columns with tables
*/
function rowBlock(row, cells) {
	const holders = new Set(cells.map((cell) => holderOf(cell, row)));
	if (cells.length < 2 || holders.size < cells.length || holders.has(void 0)) return void 0;
	const length = cells.reduce((sum, { text }) => sum + text.length, 0);
	const linked = cells.reduce((sum, { text, linkShare }) => sum + text.length * linkShare, 0);
	return {
		text: cells.map(({ text }) => text).join(BETWEEN_CELLS),
		kind: "table-row",
		linkShare: linked / length,
		element: row,
		nodes: cells.flatMap(({ nodes }) => nodes)
	};
}
/** The cell of the row that a block fills; `undefined` if it is none of data. */
function holderOf({ text, kind, element }, row) {
	if (text.length > LONGEST_CELL || kind === "table-row" || kind === "heading") return void 0;
	const cell = /^T[DH]$/iu.test(element.tagName) ? element : element.parentElement;
	return cell?.parentElement === row ? cell : void 0;
}
// src/core/extract/article/blocks.ts
const WORDLESS = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT SELECT BUTTON HEAD INPUT TEXTAREA VIDEO AUDIO".split(" "));
const LINE_BREAKING = new Set("ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL OPTION P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(" "));
/**
* The text under an element as a reader sees it laid out: a block for each element that takes lines of its own,
* cut at empty lines (`<br><br>`); a row of short cells is one block.
*/
function blocksOf(root) {
	const blocks = [];
	let run = newRun();
	const flush = () => {
		const block = blockOf(run);
		if (block) blocks.push(block);
		run = newRun();
	};
	const visitAll = (nodes, place) => {
		for (const node of nodes) if (isText(node)) addText(run, node, place);
		else if (isElement(node)) visit(node, node.tagName.toUpperCase(), place);
	};
	const visit = (element, tag, place) => {
		if (WORDLESS.has(tag)) return;
		if (tag === "BR") {
			if (run.endsWithBreak && place.kind !== "preformatted") flush();
			else addBreak(run);
		} else if (!LINE_BREAKING.has(tag)) visitAll(element.childNodes, tag === "A" ? {
			...place,
			isLink: true
		} : place);
		else {
			flush();
			const before = blocks.length;
			visitAll(element.childNodes, {
				...placeIn(tag, place),
				element
			});
			flush();
			const row = tag === "TR" ? rowBlock(element, blocks.slice(before)) : void 0;
			if (row) blocks.splice(before, Number.POSITIVE_INFINITY, row);
		}
	};
	visit(root, root.tagName.toUpperCase(), {
		element: root,
		kind: "prose",
		isLink: false
	});
	flush();
	return blocks;
}
function placeIn(tag, place) {
	if (/^H[1-6]$/u.test(tag)) return {
		kind: "heading",
		level: Number(tag[1]),
		isLink: place.isLink
	};
	if (place.kind === "quote" || place.kind === "preformatted") return place;
	if (tag === "BLOCKQUOTE") return {
		kind: "quote",
		isLink: place.isLink
	};
	if (tag === "PRE") return {
		kind: "preformatted",
		isLink: place.isLink
	};
	if (tag === "LI" || tag === "DT" || tag === "DD") return {
		kind: "list-item",
		isLink: place.isLink
	};
	return place;
}
function newRun() {
	return {
		text: "",
		linkLength: 0,
		place: void 0,
		nodes: [],
		endsWithBreak: false
	};
}
function addText(run, node, place) {
	const text = node.textContent ?? "";
	run.text += text;
	if (text.trim() === "") return;
	run.place ??= place;
	run.endsWithBreak = false;
	run.nodes.push(node);
	if (place.isLink) run.linkLength += oneLine(text).length;
}
function addBreak(run) {
	run.text += "\n";
	run.endsWithBreak = true;
}
function blockOf({ text, linkLength, place, nodes }) {
	if (!place) return void 0;
	const { kind, level, element } = place;
	const line = kind === "preformatted" ? keptLines(text) : oneLine(text);
	return {
		text: line,
		kind,
		level,
		linkShare: Math.min(1, linkLength / line.length),
		element,
		nodes
	};
}
function oneLine(text) {
	return text.replace(/\s+/gu, " ").trim();
}
/** Keeps the lines of a text and what indents them; an empty line would part it from itself. */
function keptLines(text) {
	return text.split(/[\r\n\u2028\u2029]/u).map((line) => line.trimEnd()).filter((line) => line !== "").join("\n").trim();
}
// src/core/extract/article/junk-name.ts
/** What page builders call the things around an article. Hyphens part the words of one name. */
const JUNK = new Set(`caption figcaption credit byline
  author-box author-bio author-info author-name author-card author-content author-about author-profile author-description
  writer-bio contributor-bio contributor-info staff-bio
  about-author post-author entry-author article-author story-author
  share sharing sharedaddy social newsletter signup sign-up subscribe subscription subscriber
  related promo promos promotion promotions recirc recirculation recommend recommended recommendations trending
  most-popular most-read read-more read-next read-also more-stories more-news more-on
  next-article next-articles next-story next-stories next-post cta
  comment comments comment-list comment-form disqus respond
  breadcrumb breadcrumbs tag tags tag-list tags-links taglist topics pagination pager
  toolbar tools sponsor sponsored sponsors
  ad ads advert adverts advertisement advertising adslot ad-slot adcontainer ad-container adwrapper ad-wrapper
  banner cookie cookies consent gdpr copyright footer foot masthead menu nav navbar navigation
  sidebar widget widgets popup popover modal overlay tooltip hovercard dropdown print timestamp dateline
  post-meta entry-meta article-meta metadata meta-data meta-info
  outbrain taboola zergnet jp-relatedposts
  video-player video-title video-caption gallery slideshow carousel paywall donate donation rating`.split(/\s+/u));
/** Names of paragraphs: one called `share` or `print` may still be a sentence. */
const JUNK_PARAGRAPHS = new Set("caption credit byline read-more related promo".split(" "));
/** Names of words inside a sentence: a link called `tag` or `tooltip` is still a word of it. */
const JUNK_WORDS = new Set("caption credit share tooltip-text tooltiptext tooltip-content popover-content rollover-block hovercard".split(" "));
const JUNK_IN = {
	text: JUNK,
	paragraph: JUNK_PARAGRAPHS,
	sentence: JUNK_WORDS
};
const ARTICLE$4 = /(?:^|[\s_-])(?:article-?body|entry-?content|post-?content|story-?body|body-?(?:copy|text|content)|main-?content|content-?body)(?:$|[\s_-])/iu;
/** Posts of others that an article shows are part of it. */
const EMBEDDED = /embed/iu;
/** Whole names that hide: `overflow-hidden` does not. */
const HIDING = /(?:^|\s)(?:hidden|is-hidden|d-none|visually-?hidden|sr-only|screen-reader(?:-text)?)(?:$|\s)/iu;
/** A word after one of these says what an element has beside it, or has not: `with-sidebar`, `no-ads`. */
const HAVING = new Set("has have with without no".split(" "));
const LONGEST_NAMES$2 = 400;
/**
* The word in an element’s classes and id that marks it as something around the article.
*
* @param names classes and id in one string
* @param place what goes with the element: much text, a paragraph, or words out of a sentence
*/
function junkName(names, place) {
	if (names.length > LONGEST_NAMES$2 || ARTICLE$4.test(names)) return void 0;
	if (place !== "paragraph" && HIDING.test(names)) return "hidden";
	for (const name of names.split(/\s+/u)) {
		const junk = EMBEDDED.test(name) ? JUNK_WORDS : JUNK_IN[place];
		const words = name.replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2").toLowerCase().split(/[_-]+/u);
		for (const [at, word] of words.entries()) {
			if (HAVING.has(words[at - 1] ?? "")) continue;
			if (junk.has(word)) return word;
			const pair = `${word}-${words[at + 1] ?? ""}`;
			if (junk.has(pair)) return pair;
		}
	}
}
// src/core/extract/article/prose-shares.ts
/** Measures every element of a page in one walk. @param blocks those of `root` */
function proseShares(root, blocks) {
	const own = /* @__PURE__ */ new Map();
	for (const block of blocks) {
		const weight = textWeight(block.text);
		const sums = own.get(block.element) ?? {
			text: 0,
			prose: 0
		};
		sums.text += weight;
		if (isProse(block)) sums.prose += weight;
		own.set(block.element, sums);
	}
	const sums = /* @__PURE__ */ new Map();
	const total = sumUp(root, own, sums);
	return (element) => {
		const { text, prose } = sums.get(element) ?? {
			text: 0,
			prose: 0
		};
		return {
			text: text / Math.max(1, total.text),
			prose: prose / Math.max(1, total.prose)
		};
	};
}
function sumUp(element, own, sums) {
	let { text, prose } = own.get(element) ?? {
		text: 0,
		prose: 0
	};
	for (const child of element.childNodes) {
		if (!isElement(child)) continue;
		const inside = sumUp(child, own, sums);
		text += inside.text;
		prose += inside.prose;
	}
	const sum = {
		text,
		prose
	};
	sums.set(element, sum);
	return sum;
}
// src/core/extract/article/pre-clean.ts
const AROUND = new Set("NAV FOOTER FORM FIGCAPTION DIALOG BUTTON ASIDE".split(" "));
const NEVER = new Set("HTML BODY ARTICLE MAIN".split(" "));
const LINE_TAGS = new Set("A ABBR B CITE EM FONT I MARK Q S SMALL SPAN STRONG SUB SUP TIME U".split(" "));
const SENTENCE_TAGS = new Set("P LI TD DD BLOCKQUOTE H1 H2 H3 H4 H5 H6".split(" "));
const ROLE = /^(?:navigation|complementary|banner|contentinfo|search|dialog|alert)$/iu;
const UNSEEN$1 = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
const MOST_PROSE = .35;
const MOST_TEXT = .45;
/**
* Takes away what is around the article: navigation, asides, forms, captions, what is hidden, what is named as
* junk. Pages misuse every tag and name, so none of these goes that holds much of the page’s prose, alone or
* together with its likes. Changes the tree.
*/
function preClean(body) {
	const sharesOf = proseShares(body, blocksOf(body));
	const byReason = /* @__PURE__ */ new Map();
	for (const element of body.querySelectorAll("*")) {
		const reason = reasonToGo(element);
		if (reason === void 0) continue;
		const likes = byReason.get(reason);
		if (likes) likes.push(element);
		else byReason.set(reason, [element]);
	}
	for (const elements of byReason.values()) {
		if (proseIn(elements, sharesOf) > MOST_PROSE) continue;
		for (const element of elements) if (sharesOf(element).text <= MOST_TEXT) element.remove();
	}
}
/** The share of the prose in elements, those inside one another counted once. */
function proseIn(elements, sharesOf) {
	const all = new Set(elements);
	const hasOuter = (element) => {
		for (let outer = element.parentElement; outer; outer = outer.parentElement) if (all.has(outer)) return true;
		return false;
	};
	return elements.reduce((sum, each) => {
		const { prose } = sharesOf(each);
		return prose === 0 || hasOuter(each) ? sum : sum + prose;
	}, 0);
}
/** By what tag, role or name an element is something around the article; `undefined` if by none. */
function reasonToGo(element) {
	const tag = element.tagName.toUpperCase();
	if (NEVER.has(tag)) return void 0;
	if (AROUND.has(tag)) return tag;
	const hiding = hiddenBy(element);
	if (hiding !== void 0) return hiding;
	const role = element.getAttribute("role");
	if (role && ROLE.test(role)) return `role ${role}`;
	if (tag === "TABLE") return void 0;
	const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
	return names.length > 1 ? junkName(names, placeOf$1(element, tag)) : void 0;
}
function placeOf$1({ parentElement }, tag) {
	if (tag === "P") return "paragraph";
	if (!LINE_TAGS.has(tag)) return "text";
	let outer = parentElement;
	while (outer && LINE_TAGS.has(outer.tagName.toUpperCase())) outer = outer.parentElement;
	return outer && SENTENCE_TAGS.has(outer.tagName.toUpperCase()) ? "sentence" : "text";
}
function hiddenBy(element) {
	if (element.getAttribute("hidden") !== null) return "hidden attribute";
	if (element.getAttribute("aria-hidden") === "true") return "hidden from readers";
	return UNSEEN$1.test(element.getAttribute("style") ?? "") ? "hidden by style" : void 0;
}
// src/core/extract/article/places.ts
/** What a body holds: a block may stand in these inside it. */
const INSIDE = new Set("P H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD BLOCKQUOTE PRE".split(" "));
const LONGEST_CLASSES = 400;
function placesOf$1(blocks) {
	const parents = /* @__PURE__ */ new Map();
	const reasons = /* @__PURE__ */ new Map();
	const bodies = /* @__PURE__ */ new Map();
	for (const { element } of blocks) {
		for (let at = element; at && !parents.has(at); at = at.parentElement) {
			parents.set(at, at.parentElement);
			reasons.set(at, reasonToGo(at));
		}
		if (!bodies.has(element)) bodies.set(element, bodyOf$1(element));
	}
	return {
		blocks,
		parentOf: (element) => parents.get(element) ?? null,
		reasonOf: (element) => reasons.get(element),
		bodyOf: ({ element }) => bodies.get(element) ?? bodyOf$1(element)
	};
}
function bodyOf$1(element) {
	let body = element;
	for (let outer = body.parentElement; outer && INSIDE.has(body.tagName.toUpperCase()); outer = body.parentElement) body = outer;
	return {
		element: body,
		classes: (body.getAttribute("class") ?? "").slice(0, LONGEST_CLASSES).split(/\s+/u).filter(Boolean)
	};
}
/**
* A test for elements that is true also of all that stands in an element it is true of; each element is looked at
* once.
*/
function inherited(parentOf, isSo) {
	const known = /* @__PURE__ */ new Map();
	return (element) => {
		const path = [];
		let result = false;
		for (let at = element; at; at = parentOf(at)) {
			const before = known.get(at);
			if (before !== void 0) {
				result = before;
				break;
			}
			path.push(at);
		}
		for (const at of path.reverse()) {
			result ||= isSo(at);
			known.set(at, result);
		}
		return result;
	};
}
// src/core/extract/article/prose-root.ts
/** Of the prose in an element, what a child must hold to stand for it. */
const MOST$3 = .7;
/** The innermost element that holds most of the sentences under another. */
function proseRoot(root, sharesOf) {
	let within = root;
	for (;;) {
		const { prose } = sharesOf(within);
		const next = [...within.childNodes].find((child) => isElement(child) && sharesOf(child).prose > prose * MOST$3);
		if (!next || prose === 0) return within;
		within = next;
	}
}
// src/core/extract/article/readable.ts
/** Its cost grows with the square of what one element holds; a page with more elements is no article. */
const MOST_ELEMENTS$2 = 25e3;
/**
* The element that Readability makes of a page’s article, out of the page’s own nodes. Changes the tree.
*
* @param options.least below this many characters it tries again with laxer rules, on copies of the nodes
* @returns `undefined` if it finds nothing or gives up
*/
function readable(tree, { least }) {
	try {
		return new Readability(tree, {
			serializer: (node) => node,
			charThreshold: least,
			maxElemsToParse: MOST_ELEMENTS$2,
			disableJSONLD: true,
			keepClasses: true
		}).parse()?.content ?? void 0;
	} catch {
		return;
	}
}
// src/core/languages/words.ts
/** Said in the place of a list whose words nobody who is sure of them has written down. */
const NOT_YET = { none: "not gathered yet" };
// src/core/languages/afrikaans.ts
const afrikaans = {
	tag: "af",
	name: "Afrikaans",
	months: [
		["januarie", "jan"],
		["februarie", "feb"],
		["maart", "mrt"],
		["april", "apr"],
		["mei"],
		["junie", "jun"],
		["julie", "jul"],
		["augustus", "aug"],
		["september", "sep"],
		["oktober", "okt"],
		["november", "nov"],
		["desember", "des"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["lente"],
		summer: ["somer"],
		autumn: ["herfs"],
		winter: ["winter"]
	},
	weekdays: [
		["maandag", "ma"],
		["dinsdag", "di"],
		["woensdag", "wo"],
		["donderdag", "do"],
		["vrydag", "vr"],
		["saterdag", "sa"],
		["sondag", "so"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/albanian.ts
const albanian = {
	tag: "sq",
	name: "Albanian",
	months: [
		["janar", "jan"],
		["shkurt", "shk"],
		["mars", "mar"],
		["prill", "pri"],
		["maj"],
		["qershor", "qer"],
		["korrik", "korr"],
		["gusht", "gush"],
		["shtator", "sht"],
		["tetor", "tet"],
		["nëntor", "nën"],
		["dhjetor", "dhj"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["pranverë", "pranvera"],
		summer: ["verë", "vera"],
		autumn: ["vjeshtë", "vjeshta"],
		winter: ["dimër", "dimri"]
	},
	weekdays: [
		["e hënë", "hën"],
		["e martë", "mar"],
		["e mërkurë", "mër"],
		["e enjte", "enj"],
		["e premte", "pre"],
		["e shtunë", "sht"],
		["e diel", "die"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/language.ts
/** A list, or `undefined` where there is none. */
function listOf$2(list) {
	return list === void 0 || "none" in list ? void 0 : list;
}
/** The words of a text that parts them by white space. */
function words(text) {
	return text.trim().split(/\s+/u);
}
/** The phrases of a text that parts them by bars between spaces. */
function phrases(text) {
	return text.split(/\s\|\s/u).map((phrase) => phrase.trim().replace(/\s+/gu, " "));
}
// src/core/languages/arabic.ts
const arabic = {
	tag: "ar",
	name: "Arabic",
	months: [
		[
			"يناير",
			"كانون الثاني",
			"جانفي"
		],
		[
			"فبراير",
			"شباط",
			"فيفري"
		],
		[
			"مارس",
			"آذار",
			"اذار"
		],
		[
			"أبريل",
			"نيسان",
			"أفريل",
			"ابريل",
			"إبريل",
			"افريل"
		],
		[
			"مايو",
			"أيار",
			"ماي",
			"ايار",
			"آيار"
		],
		[
			"يونيو",
			"حزيران",
			"جوان",
			"يونيه"
		],
		[
			"يوليو",
			"تموز",
			"جويلية",
			"يوليوز",
			"يوليه"
		],
		[
			"أغسطس",
			"آب",
			"أوت",
			"غشت",
			"اغسطس",
			"اوت"
		],
		[
			"سبتمبر",
			"أيلول",
			"شتنبر",
			"ايلول"
		],
		[
			"أكتوبر",
			"تشرين الأول",
			"اكتوبر",
			"تشرين الاول",
			"تشرين\xA0الأول"
		],
		[
			"نوفمبر",
			"تشرين الثاني",
			"نونبر"
		],
		[
			"ديسمبر",
			"كانون الأول",
			"دجنبر",
			"كانون الاول"
		]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["ربيع", "الربيع"],
		summer: ["صيف", "الصيف"],
		autumn: ["خريف", "الخريف"],
		winter: ["شتاء", "الشتاء"]
	},
	weekdays: [
		["الاثنين"],
		["الثلاثاء"],
		["الأربعاء"],
		["الخميس"],
		["الجمعة"],
		["السبت"],
		["الأحد"]
	],
	page: {
		controls: [
			"إعلان",
			"اعلان",
			"إعلانات",
			"مشاركة",
			"شارك",
			"طباعة",
			"تعليقات"
		],
		readingTimes: ["مدة القراءة"],
		minutesToRead: NOT_YET,
		invitations: phrases(`
      اقرأ أيضا | إقرأ أيضا | إقرأ أيضاً | اقرأ أيضاً | شاهد أيضاً | اقرأ المزيد | شاهد أيضا | تابعنا |
      تابعونا | اشترك | اضغط هنا | للمزيد | مواضيع ذات صلة | جميع الحقوق محفوظة
    `),
		requests: ["تابع", "اشترك"],
		offers: NOT_YET,
		closings: phrases(`
      اقرأ أيضا | مواضيع ذات صلة | أخبار ذات صلة | مقالات ذات صلة | التعليقات | الأكثر قراءة | عن الكاتب
    `),
		pictures: [
			"صورة",
			"الصورة",
			"صور",
			"تصوير",
			"عدسة"
		],
		pictureCredits: NOT_YET,
		timeWords: words(`
      نشر تاريخ النشر آخر تحديث في بتاريخ الساعة الإثنين صباحا مساء بتوقيت غرينتش ص م
    `)
	},
	bylines: {
		leads: [
			"بقلم",
			"كتب",
			"كتبت",
			"الكاتب",
			"إعداد",
			"تقرير"
		],
		smallLeads: NOT_YET,
		possibleLeads: ["من", "تحرير"],
		labels: NOT_YET,
		creditLabels: ["تحرير"],
		reporters: NOT_YET,
		staff: NOT_YET,
		jobTitles: [
			"إعلامي",
			"صحفي",
			"صحافي",
			"مراسل",
			"كاتب"
		],
		jobAdjectives: NOT_YET,
		translationCredits: NOT_YET,
		photoCredits: NOT_YET,
		placeholders: [
			"مدير",
			"المحرر",
			"المشرف"
		],
		desks: NOT_YET
	},
	reports: {
		credits: {
			author: [
				"إعداد",
				"اعداد",
				"تغطية صحفية",
				"تقرير:",
				"تغطية:",
				"كتابة:",
				"كتب:"
			],
			editor: [
				"تحرير",
				"التحرير",
				"المحرر"
			],
			translator: ["ترجمة", "الترجمة"],
			interviewer: [
				"حاوره",
				"حاورته",
				"حاورها",
				"أجرى الحوار",
				"أجرت الحوار"
			],
			contributor: ["شارك في التغطية", "ساهم في (التغطية/الإعداد)"],
			agencies: NOT_YET
		},
		notices: {
			correction: [
				"تصحيح",
				"تصويب",
				"استدراك"
			],
			clarification: ["توضيح"],
			retraction: ["سحب الخبر"],
			update: ["تحديث"],
			note: ["ملاحظة المحرر", "ملاحظة من المحرر"]
		},
		noticeSentences: {
			correction: [
				"ورد في نسخة سابقة",
				"في نسخة سابقة",
				"ذكرت نسخة سابقة"
			],
			clarification: NOT_YET,
			retraction: NOT_YET,
			update: ["(تم/جرى) تحديث هذا"]
		},
		changes: NOT_YET,
		updates: NOT_YET,
		offices: words(`
      الرئيس رئيس رئيسة الوزير وزير وزيرة المتحدث المتحدثة متحدث متحدثة مدير مديرة المدير المديرة القائد
      قائد اللواء العميد العقيد الدكتور الدكتورة النائب السفير محافظ المحافظ الأمين مسؤول المحامي الخبير
      باسم
    `),
		officeEndings: NOT_YET,
		speech: {
			verbs: words(`
        قال قالت قالوا يقول تقول صرح صرّح صرحت أضاف أضافت أكد أكدت أوضح أوضحت أعلن أعلنت ذكر ذكرت أشار
        أشارت كتب كتبت شدد شددت اعتبر اعتبرت تابع تابعت حذر حذرت بيّن لفت لفتت نقلت
      `),
			pronouns: [
				"هو",
				"هي",
				"هم"
			],
			accordingTo: [
				"بحسب",
				"وفقا ل",
				"وفقاً ل",
				"حسب"
			],
			subject: "after"
		}
	},
	figures: {
		scales: {
			"1e3": [
				"ألف",
				"آلاف",
				"الف"
			],
			"1e6": ["مليون", "ملايين"],
			"1e9": ["مليار", "مليارات"],
			"1e12": ["تريليون"]
		},
		currencies: {
			USD: ["دولار", "دولارات"],
			EUR: ["يورو"],
			JPY: ["ين"],
			CNY: ["يوان"],
			RUB: ["روبل"]
		},
		units: [
			"كيلومتر",
			"كيلومترا",
			"متر",
			"مترا",
			"طن",
			"برميل"
		],
		percent: [
			"بالمئة",
			"بالمائة",
			"في المئة",
			"في المائة"
		],
		percentBefore: NOT_YET,
		approximations: [
			"نحو",
			"حوالي",
			"أكثر من",
			"قرابة",
			"ما لا يقل عن",
			"زهاء"
		],
		smallWords: words(`
      من في على إلى عن مع أن إن بعد قبل خلال منذ كان كانت الذين التي عند لدى
    `),
		numbered: ["المادة"],
		clock: NOT_YET,
		ages: ["لعاما"],
		ordinals: NOT_YET,
		abbreviations: NOT_YET,
		upTo: ["إلى"],
		of: ["من"]
	},
	publishing: {
		opinions: ["رأي", "آراء"],
		editorials: NOT_YET,
		interviews: ["مقابلة", "حوار"],
		interviewsWith: NOT_YET,
		pressReleases: ["بيان صحفي"],
		newspapers: [
			"جريدة",
			"صحيفة",
			"أخبار",
			"الأخبار",
			"وكالة"
		],
		magazines: ["مجلة"],
		updated: ["تحديث"],
		published: [
			"تاريخ النشر",
			"نُشر",
			"نشر"
		],
		otherDates: NOT_YET
	},
	names: {
		particles: words(`
      al el bin ibn ben bint abu abou umm عبد أبو ابو بن ابن آل ال
    `),
		smallParticles: NOT_YET,
		connectives: NOT_YET,
		honorifics: [
			"د",
			"الدكتور",
			"دكتور",
			"الدكتورة",
			"أ"
		],
		organisations: words(`
      وكالة قناة صحيفة جريدة موقع شبكة مركز وزارة جامعة معهد منظمة هيئة مؤسسة لجنة مجلس جمعية اتحاد حزب
      شركة
    `),
		possibleOrganisations: NOT_YET
	}
};
// src/core/languages/armenian.ts
const armenian = {
	tag: "hy",
	name: "Armenian",
	months: [
		[
			"հունվար",
			"հունվարի",
			"հնվ"
		],
		[
			"փետրվար",
			"փետրվարի",
			"փտվ"
		],
		[
			"մարտ",
			"մարտի",
			"մրտ"
		],
		[
			"ապրիլ",
			"ապրիլի",
			"ապր"
		],
		[
			"մայիս",
			"մայիսի",
			"մյս"
		],
		[
			"հունիս",
			"հունիսի",
			"հնս"
		],
		[
			"հուլիս",
			"հուլիսի",
			"հլս"
		],
		[
			"օգոստոս",
			"օգոստոսի",
			"օգս"
		],
		[
			"սեպտեմբեր",
			"սեպտեմբերի",
			"սեպ"
		],
		[
			"հոկտեմբեր",
			"հոկտեմբերի",
			"հոկ"
		],
		[
			"նոյեմբեր",
			"նոյեմբերի",
			"նոյ"
		],
		[
			"դեկտեմբեր",
			"դեկտեմբերի",
			"դեկ"
		]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["գարուն", "գարնան"],
		summer: ["ամառ", "ամռան"],
		autumn: ["աշուն", "աշնան"],
		winter: ["ձմեռ", "ձմռան"]
	},
	weekdays: [
		["երկուշաբթի", "երկ"],
		["երեքշաբթի", "երք"],
		["չորեքշաբթի", "չրք"],
		["հինգշաբթի", "հնգ"],
		["ուրբաթ", "ուր"],
		["շաբաթ", "շբթ"],
		["կիրակի", "կիր"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/azerbaijani.ts
const azerbaijani = {
	tag: "az",
	name: "Azerbaijani",
	months: [
		["yanvar", "yan"],
		["fevral", "fev"],
		["mart", "mar"],
		["aprel", "apr"],
		["may"],
		["iyun", "iyn"],
		["iyul", "iyl"],
		["avqust", "avq"],
		["sentyabr", "sen"],
		["oktyabr", "okt"],
		["noyabr", "noy"],
		["dekabr", "dek"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["yaz", "bahar"],
		summer: ["yay"],
		autumn: ["payız"],
		winter: ["qış"]
	},
	weekdays: [
		["bazar ertəsi", "b.e"],
		["çərşənbə axşamı", "ç.a"],
		["çərşənbə"],
		["cümə axşamı", "c.a"],
		["cümə"],
		["şənbə"],
		["bazar"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/basque.ts
const basque = {
	tag: "eu",
	name: "Basque",
	months: [
		["urtarrila", "urt"],
		["otsaila", "ots"],
		["martxoa", "mar"],
		["apirila", "api"],
		["maiatza", "mai"],
		["ekaina", "eka"],
		["uztaila", "uzt"],
		["abuztua", "abu"],
		["iraila", "ira"],
		["urria", "urr"],
		["azaroa", "aza"],
		["abendua", "abe"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["udaberria", "udaberri"],
		summer: ["uda"],
		autumn: ["udazkena", "udazken"],
		winter: ["negua", "negu"]
	},
	weekdays: [
		["astelehena", "al"],
		["asteartea", "ar"],
		["asteazkena", "az"],
		["osteguna", "og"],
		["ostirala", "or"],
		["larunbata", "lr"],
		["igandea", "ig"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/belarusian.ts
const belarusian = {
	tag: "be",
	name: "Belarusian",
	months: [
		[
			"студзень",
			"студзеня",
			"сту"
		],
		[
			"люты",
			"лютага",
			"лют"
		],
		[
			"сакавік",
			"сакавіка",
			"сак"
		],
		[
			"красавік",
			"красавіка",
			"кра"
		],
		["май", "мая"],
		[
			"чэрвень",
			"чэрвеня",
			"чэр"
		],
		[
			"ліпень",
			"ліпеня",
			"ліп"
		],
		[
			"жнівень",
			"жніўня",
			"жні"
		],
		[
			"верасень",
			"верасня",
			"вер"
		],
		[
			"кастрычнік",
			"кастрычніка",
			"кас"
		],
		[
			"лістапад",
			"лістапада",
			"ліс"
		],
		[
			"снежань",
			"снежня",
			"сне"
		]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: [
			"вясна",
			"вясны",
			"вясной"
		],
		summer: ["лета", "летам"],
		autumn: [
			"восень",
			"восені",
			"восенню"
		],
		winter: [
			"зіма",
			"зімы",
			"зімой"
		]
	},
	weekdays: [
		["панядзелак", "пн"],
		["аўторак", "аў"],
		["серада", "ср"],
		["чацвер", "чц"],
		["пятніца", "пт"],
		["субота", "сб"],
		["нядзеля", "нд"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/bengali.ts
const bengali = {
	tag: "bn",
	name: "Bengali",
	months: [
		["জানুয়ারি", "জানু"],
		["ফেব্রুয়ারি", "ফেব"],
		["মার্চ"],
		["এপ্রিল", "এপ্রি"],
		["মে"],
		["জুন"],
		["জুলাই", "জুল"],
		["আগস্ট", "আগ"],
		[
			"সেপ্টেম্বর",
			"সেপ্ট",
			"সেপ"
		],
		["অক্টোবর", "অক্টো"],
		["নভেম্বর", "নভে"],
		["ডিসেম্বর", "ডিসে"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["বসন্ত"],
		summer: ["গ্রীষ্ম"],
		autumn: ["শরৎ"],
		winter: ["শীত"]
	},
	weekdays: [
		["সোমবার", "সোম"],
		["মঙ্গলবার", "মঙ্গল"],
		["বুধবার", "বুধ"],
		["বৃহস্পতিবার", "বৃহস্পতি"],
		["শুক্রবার", "শুক্র"],
		["শনিবার", "শনি"],
		["রবিবার", "রবি"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/bulgarian.ts
const bulgarian = {
	tag: "bg",
	name: "Bulgarian",
	months: [
		["януари"],
		["февруари"],
		["март"],
		["април"],
		["май"],
		["юни"],
		["юли"],
		["август"],
		["септември"],
		["октомври"],
		["ноември"],
		["декември"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["пролет", "пролетта"],
		summer: ["лято", "лятото"],
		autumn: ["есен", "есента"],
		winter: ["зима", "зимата"]
	},
	weekdays: [
		["понеделник", "пн"],
		["вторник", "вт"],
		["сряда", "ср"],
		["четвъртък", "чт"],
		["петък", "пт"],
		["събота", "сб"],
		["неделя", "нд"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/catalan.ts
const catalan = {
	tag: "ca",
	name: "Catalan",
	months: [
		["gener", "gen"],
		["febrer", "febr"],
		["març"],
		["abril", "abr"],
		["maig"],
		["juny"],
		["juliol", "jul"],
		["agost", "ag"],
		["setembre", "set"],
		["octubre", "oct"],
		["novembre", "nov"],
		["desembre", "des"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["primavera"],
		summer: ["estiu"],
		autumn: ["tardor"],
		winter: ["hivern"]
	},
	weekdays: [
		["dilluns", "dl"],
		["dimarts", "dt"],
		["dimecres", "dc"],
		["dijous", "dj"],
		["divendres", "dv"],
		["dissabte", "ds"],
		["diumenge", "dg"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: {
		particles: NOT_YET,
		smallParticles: NOT_YET,
		connectives: ["i"],
		honorifics: NOT_YET,
		organisations: NOT_YET,
		possibleOrganisations: NOT_YET
	}
};
// src/core/languages/central-kurdish.ts
const centralKurdish = {
	tag: "ckb",
	name: "Central Kurdish",
	months: [
		["کانوونی دووەم"],
		["شوبات", "شووبات"],
		["ئازار", "ئادار"],
		["نیسان"],
		["ئایار", "ئایاری"],
		["حوزەیران", "حوزه‌یران"],
		[
			"تەمووز",
			"تەممووز",
			"تەمموز",
			"تەموز"
		],
		["ئاب"],
		["ئەیلوول", "ئەیلول"],
		["تشرینی یەکەم"],
		["تشرینی دووەم"],
		["کانونی یەکەم", "کانوونی یەکەم"]
	],
	otherCalendars: { "solar-hijri": [
		["خاکەلێوە"],
		["گوڵان"],
		["جۆزەردان"],
		["پووشپەڕ"],
		["گەلاوێژ"],
		["خەرمانان"],
		["ڕەزبەر"],
		["گەڵاڕێزان", "خەزەڵوەر"],
		["سەرماوەز"],
		["بەفرانبار"],
		["ڕێبەندان"],
		["ڕەشەمە"]
	] },
	seasons: {
		spring: ["بەهار", "بەهاری"],
		summer: ["هاوین", "هاوینی"],
		autumn: ["پاییز", "پاییزی"],
		winter: ["زستان", "زستانی"]
	},
	weekdays: [
		["دووشەممە"],
		["سێشەممە"],
		["چوارشەممە"],
		["پێنجشەممە"],
		["ھەینی", "هەینی"],
		["شەممە"],
		["یەکشەممە"]
	],
	page: {
		controls: ["ڕیکلام"],
		readingTimes: NOT_YET,
		minutesToRead: NOT_YET,
		invitations: [
			"زیاتر بخوێنەوە",
			"هەروەها بخوێنەوە",
			"بابەتی پەیوەندیدار",
			"هەواڵی پەیوەندیدار"
		],
		requests: NOT_YET,
		offers: NOT_YET,
		closings: [
			"بابەتی پەیوەندیدار",
			"هەواڵی پەیوەندیدار",
			"کۆمێنت"
		],
		pictures: ["وێنە"],
		pictureCredits: NOT_YET,
		timeWords: NOT_YET
	},
	bylines: {
		leads: [
			"نووسین",
			"نووسینی",
			"ئامادەکردن",
			"ئامادەکردنی"
		],
		smallLeads: NOT_YET,
		possibleLeads: ["راپۆرتی", "راپۆرت"],
		labels: NOT_YET,
		creditLabels: ["نووسەر"],
		reporters: NOT_YET,
		staff: NOT_YET,
		jobTitles: NOT_YET,
		jobAdjectives: NOT_YET,
		translationCredits: NOT_YET,
		photoCredits: NOT_YET,
		placeholders: NOT_YET,
		desks: NOT_YET
	},
	reports: {
		credits: {
			author: [
				"ئامادەکردن:",
				"ئامادەکردنی:",
				"نووسین:",
				"نووسینی:",
				"ڕاپۆرت:"
			],
			editor: [
				"دەستکاری:",
				"دەستکاریکردن:",
				"ئێدیتۆر:",
				"سەرپەرشتیار:"
			],
			translator: [
				"وەرگێڕان",
				"وەرگێڕ",
				"وەرگێڕانی"
			],
			interviewer: ["هەڤپەیڤین:", "چاوپێکەوتن:"],
			contributor: NOT_YET,
			agencies: NOT_YET
		},
		notices: {
			correction: ["ڕاستکردنەوە"],
			clarification: ["ڕوونکردنەوە"],
			retraction: NOT_YET,
			update: ["نوێکردنەوە"],
			note: ["تێبینی سەرنووسەر"]
		},
		noticeSentences: NOT_YET,
		changes: NOT_YET,
		updates: NOT_YET,
		offices: words(`
      سەرۆکی سەرۆک وەزیری وەزیر وتەبێژی وتەبێژ گوتەبێژی گوتەبێژ بەڕێوەبەری بەڕێوەبەر پارێزگاری پارێزگار
      دکتۆر
    `),
		officeEndings: NOT_YET,
		speech: {
			verbs: words(`
        گوتی گوتیان وتی وتیان دەڵێت دەڵێن ڕایگەیاند ڕایگەیاندووە ڕایانگەیاند ڕاگەیاند نووسی نووسیویەتی
        ئاماژەی دووپاتی جەختی ئاشکرای
      `),
			pronouns: [
				"ئەو",
				"ئەوان",
				"ناوبراو"
			],
			accordingTo: [
				"بەپێی",
				"بە گوتەی",
				"بە وتەی"
			],
			subject: "before"
		}
	},
	figures: {
		scales: {
			"1e3": ["هەزار"],
			"1e6": ["ملیۆن"],
			"1e9": ["ملیار"]
		},
		currencies: { USD: ["دۆلار"] },
		units: [
			"کیلۆمەتر",
			"مەتر",
			"تۆن",
			"بێرمیل"
		],
		percent: ["لە سەدا"],
		percentBefore: NOT_YET,
		approximations: [
			"نزیکەی",
			"زیاتر لە",
			"لانیکەم"
		],
		smallWords: [
			"لە",
			"بە",
			"بۆ",
			"لەگەڵ",
			"و",
			"کە"
		],
		numbered: ["مادە", "ماددەی"],
		clock: NOT_YET,
		ages: ["ساڵ"],
		ordinals: NOT_YET,
		abbreviations: NOT_YET,
		upTo: ["بۆ"],
		of: NOT_YET
	},
	publishing: {
		opinions: NOT_YET,
		editorials: NOT_YET,
		interviews: NOT_YET,
		interviewsWith: NOT_YET,
		pressReleases: NOT_YET,
		newspapers: NOT_YET,
		magazines: NOT_YET,
		updated: ["نوێکراوە"],
		published: NOT_YET,
		otherDates: NOT_YET
	},
	names: {
		particles: NOT_YET,
		smallParticles: NOT_YET,
		connectives: NOT_YET,
		honorifics: NOT_YET,
		organisations: words(`
      زانکۆی زانکۆ وەزارەتی دەزگای ڕێکخراوی سەنتەری ئاژانسی ئاژانس هەواڵ
    `),
		possibleOrganisations: NOT_YET
	}
};
// src/core/languages/chinese.ts
const chinese = {
	tag: "zh",
	name: "Chinese",
	months: { none: "months are numbers, in digits or Chinese signs, with 月 behind them" },
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: [
			"春",
			"春季",
			"春天"
		],
		summer: [
			"夏",
			"夏季",
			"夏天"
		],
		autumn: [
			"秋",
			"秋季",
			"秋天"
		],
		winter: [
			"冬",
			"冬季",
			"冬天"
		]
	},
	weekdays: [
		[
			"星期一",
			"周一",
			"週一"
		],
		[
			"星期二",
			"周二",
			"週二"
		],
		[
			"星期三",
			"周三",
			"週三"
		],
		[
			"星期四",
			"周四",
			"週四"
		],
		[
			"星期五",
			"周五",
			"週五"
		],
		[
			"星期六",
			"周六",
			"週六"
		],
		[
			"星期日",
			"周日",
			"週日"
		]
	],
	page: {
		controls: [
			"广告",
			"廣告",
			"分享",
			"打印",
			"评论"
		],
		readingTimes: ["阅读时间"],
		minutesToRead: NOT_YET,
		invitations: words(`
      相关阅读 相关新闻 相关文章 相关报道 延伸阅读 推荐阅读 更多阅读 更多新闻 点击查看 点击此处 关注我们 扫码 扫描二维码 喜欢这篇文章 版权所有 相關新聞 延伸閱讀
    `),
		requests: NOT_YET,
		offers: NOT_YET,
		closings: [
			"相关阅读",
			"相关新闻",
			"相关文章",
			"延伸阅读",
			"推荐阅读",
			"热门",
			"评论",
			"網友",
			"网友评论",
			"相關新聞",
			"延伸閱讀"
		],
		pictures: [
			"图",
			"图片",
			"圖片",
			"图源",
			"图片来源",
			"圖片來源",
			"摄影",
			"供图",
			"資料圖片",
			"资料图[片]"
		],
		pictureCredits: NOT_YET,
		timeWords: words(`
      年 月 日 时 時 分 秒 週 周 星 期 一 二 三 四 五 六 七 八 九 十 天 上 午 下 更 新 发 發 布 表 于 間 间
    `)
	},
	bylines: {
		leads: [
			"作者",
			"记者",
			"記者",
			"本报记者",
			"本報記者",
			"文",
			"撰文"
		],
		smallLeads: NOT_YET,
		possibleLeads: ["本报特约记者"],
		labels: NOT_YET,
		creditLabels: [
			"编辑",
			"来源",
			"來源"
		],
		reporters: [
			"记者",
			"記者",
			"本报记者",
			"本報記者"
		],
		staff: NOT_YET,
		jobTitles: [
			"记者",
			"記者",
			"编辑"
		],
		jobAdjectives: NOT_YET,
		translationCredits: ["翻译"],
		photoCredits: NOT_YET,
		placeholders: [
			"小编",
			"编辑",
			"作者"
		],
		desks: ["编辑部", "編輯部"]
	},
	reports: {
		credits: {
			author: [
				"记者:",
				"文:",
				"撰文:"
			],
			editor: [
				"责任编辑:",
				"责编:",
				"编辑:"
			],
			translator: ["翻译:", "译者:"],
			interviewer: NOT_YET,
			contributor: NOT_YET,
			agencies: NOT_YET
		},
		notices: {
			correction: ["更正", "勘误"],
			clarification: ["说明"],
			retraction: ["撤稿"],
			update: ["更新"],
			note: ["编者按", "编者注"]
		},
		noticeSentences: NOT_YET,
		changes: NOT_YET,
		updates: NOT_YET,
		offices: NOT_YET,
		officeEndings: NOT_YET,
		speech: NOT_YET
	},
	figures: {
		scales: {
			"1e3": ["千"],
			"1e4": ["万", "萬"],
			"1e8": ["亿", "億"]
		},
		currencies: {
			USD: ["美元"],
			EUR: ["欧元"],
			GBP: ["英镑"],
			CNY: ["元", "人民币"]
		},
		units: [
			"公里",
			"千米",
			"平方公里",
			"米",
			"吨",
			"公斤"
		],
		percent: ["百分之"],
		percentBefore: ["百分之"],
		approximations: NOT_YET,
		smallWords: NOT_YET,
		numbered: NOT_YET,
		clock: NOT_YET,
		ages: NOT_YET,
		ordinals: NOT_YET,
		abbreviations: NOT_YET,
		upTo: NOT_YET,
		of: NOT_YET
	},
	publishing: {
		opinions: ["评论", "評論"],
		editorials: NOT_YET,
		interviews: ["专访", "專訪"],
		interviewsWith: NOT_YET,
		pressReleases: ["新闻稿"],
		newspapers: [
			"新闻",
			"日报",
			"晚报"
		],
		magazines: [
			"杂志",
			"雜誌",
			"周刊"
		],
		updated: ["更新"],
		published: ["发布", "發布"],
		otherDates: NOT_YET
	},
	names: NOT_YET
};
// src/core/languages/croatian.ts
const croatian = {
	tag: "hr",
	name: "Croatian",
	months: [
		[
			"siječanj",
			"januar",
			"siječnja",
			"sij",
			"jan"
		],
		[
			"veljača",
			"februar",
			"veljače",
			"velj",
			"feb"
		],
		[
			"ožujak",
			"mart",
			"ožujka",
			"ožu",
			"mar"
		],
		[
			"travanj",
			"april",
			"travnja",
			"tra",
			"apr"
		],
		[
			"svibanj",
			"maj",
			"svibnja",
			"svi"
		],
		[
			"lipanj",
			"juni",
			"lipnja",
			"lip",
			"jun"
		],
		[
			"srpanj",
			"juli",
			"srpnja",
			"srp",
			"jul"
		],
		[
			"kolovoz",
			"august",
			"kolovoza",
			"kol",
			"aug"
		],
		[
			"rujan",
			"septembar",
			"rujna",
			"ruj",
			"sep"
		],
		[
			"listopad",
			"oktobar",
			"listopada",
			"lis",
			"okt"
		],
		[
			"studeni",
			"novembar",
			"studenoga",
			"stu",
			"nov"
		],
		[
			"prosinac",
			"decembar",
			"prosinca",
			"pro",
			"dec"
		]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["proljeće", "proljeća"],
		summer: ["ljeto", "ljeta"],
		autumn: ["jesen", "jeseni"],
		winter: ["zima", "zime"]
	},
	weekdays: [
		["ponedjeljak", "pon"],
		["utorak", "uto"],
		["srijeda", "sri"],
		["četvrtak", "čet"],
		["petak", "pet"],
		["subota", "sub"],
		["nedjelja", "ned"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/czech.ts
const czech = {
	tag: "cs",
	name: "Czech",
	months: [
		[
			"leden",
			"ledna",
			"led"
		],
		[
			"únor",
			"února",
			"úno"
		],
		[
			"březen",
			"března",
			"bře"
		],
		[
			"duben",
			"dubna",
			"dub"
		],
		[
			"květen",
			"května",
			"kvě"
		],
		[
			"červen",
			"června",
			"čvn"
		],
		[
			"červenec",
			"července",
			"čvc"
		],
		[
			"srpen",
			"srpna",
			"srp"
		],
		["září", "zář"],
		[
			"říjen",
			"října",
			"říj"
		],
		[
			"listopad",
			"listopadu",
			"lis"
		],
		[
			"prosinec",
			"prosince",
			"pro"
		]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["jaro", "jara"],
		summer: ["léto", "léta"],
		autumn: ["podzim", "podzimu"],
		winter: ["zima", "zimy"]
	},
	weekdays: [
		["pondělí", "po"],
		["úterý", "út"],
		["středa", "st"],
		["čtvrtek", "čt"],
		["pátek", "pá"],
		["sobota", "so"],
		["neděle", "ne"]
	],
	page: NOT_YET,
	bylines: {
		leads: NOT_YET,
		smallLeads: NOT_YET,
		possibleLeads: NOT_YET,
		labels: NOT_YET,
		creditLabels: NOT_YET,
		reporters: NOT_YET,
		staff: NOT_YET,
		jobTitles: NOT_YET,
		jobAdjectives: NOT_YET,
		translationCredits: NOT_YET,
		photoCredits: NOT_YET,
		placeholders: ["redakce"],
		desks: NOT_YET
	},
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: {
		particles: NOT_YET,
		smallParticles: NOT_YET,
		connectives: NOT_YET,
		honorifics: NOT_YET,
		organisations: words(`
      univerzita univerzity ústav ministerstvo muzeum společnost sdružení nadace komise úřad knihovna
      akademie redakce
    `),
		possibleOrganisations: NOT_YET
	}
};
// src/core/languages/danish.ts
const danish = {
	tag: "da",
	name: "Danish",
	months: [
		["januar", "jan"],
		["februar", "feb"],
		["marts", "mar"],
		["april", "apr"],
		["maj"],
		["juni", "jun"],
		["juli", "jul"],
		["august", "aug"],
		["september", "sep"],
		["oktober", "okt"],
		["november", "nov"],
		[
			"december",
			"desember",
			"des",
			"dec"
		]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["forår", "foråret"],
		summer: ["sommer", "sommeren"],
		autumn: ["efterår", "efteråret"],
		winter: ["vinter", "vinteren"]
	},
	weekdays: [
		["mandag", "man"],
		["tirsdag", "tirs"],
		["onsdag", "ons"],
		["torsdag", "tors"],
		["fredag", "fre"],
		["lørdag", "lør"],
		["søndag", "søn"]
	],
	page: NOT_YET,
	bylines: {
		leads: ["af", "skrevet af"],
		smallLeads: NOT_YET,
		possibleLeads: ["tekst"],
		labels: ["tekst"],
		creditLabels: NOT_YET,
		reporters: NOT_YET,
		staff: NOT_YET,
		jobTitles: NOT_YET,
		jobAdjectives: NOT_YET,
		translationCredits: NOT_YET,
		photoCredits: NOT_YET,
		placeholders: NOT_YET,
		desks: NOT_YET
	},
	reports: NOT_YET,
	figures: {
		scales: NOT_YET,
		currencies: NOT_YET,
		units: NOT_YET,
		percent: ["procent"],
		percentBefore: NOT_YET,
		approximations: NOT_YET,
		smallWords: NOT_YET,
		numbered: NOT_YET,
		clock: NOT_YET,
		ages: NOT_YET,
		ordinals: NOT_YET,
		abbreviations: NOT_YET,
		upTo: NOT_YET,
		of: NOT_YET
	},
	publishing: {
		opinions: NOT_YET,
		editorials: NOT_YET,
		interviews: NOT_YET,
		interviewsWith: NOT_YET,
		pressReleases: NOT_YET,
		newspapers: NOT_YET,
		magazines: NOT_YET,
		updated: ["opdateret"],
		published: NOT_YET,
		otherDates: NOT_YET
	},
	names: NOT_YET
};
// src/core/languages/dutch.ts
const dutch = {
	tag: "nl",
	name: "Dutch",
	months: [
		["januari", "jan"],
		["februari", "feb"],
		["maart", "mrt"],
		["april", "apr"],
		["mei"],
		["juni", "jun"],
		["juli", "jul"],
		["augustus", "aug"],
		["september", "sep"],
		["oktober", "okt"],
		["november", "nov"],
		["december", "dec"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["lente", "voorjaar"],
		summer: ["zomer"],
		autumn: ["herfst", "najaar"],
		winter: ["winter"]
	},
	weekdays: [
		["maandag", "ma"],
		["dinsdag", "di"],
		["woensdag", "wo"],
		["donderdag", "do"],
		["vrijdag", "vr"],
		["zaterdag", "za"],
		["zondag", "zo"]
	],
	page: {
		controls: ["advertentie", "delen"],
		readingTimes: ["leestijd"],
		minutesToRead: NOT_YET,
		invitations: [
			"lees ook",
			"bekijk ook",
			"lees meer"
		],
		requests: NOT_YET,
		offers: NOT_YET,
		closings: NOT_YET,
		pictures: ["beeld"],
		pictureCredits: NOT_YET,
		timeWords: ["gepubliceerd", "geplaatst"]
	},
	bylines: {
		leads: ["door", "geschreven door"],
		smallLeads: NOT_YET,
		possibleLeads: NOT_YET,
		labels: NOT_YET,
		creditLabels: NOT_YET,
		reporters: NOT_YET,
		staff: NOT_YET,
		jobTitles: ["redacteur", "redactrice"],
		jobAdjectives: NOT_YET,
		translationCredits: NOT_YET,
		photoCredits: NOT_YET,
		placeholders: ["redactie", "door"],
		desks: NOT_YET
	},
	reports: {
		credits: {
			author: NOT_YET,
			editor: ["redactie", "bewerkt door"],
			translator: ["vertaling", "vertaald door"],
			interviewer: NOT_YET,
			contributor: NOT_YET,
			agencies: NOT_YET
		},
		notices: {
			correction: ["correctie", "rectificatie"],
			clarification: ["verduidelijking"],
			retraction: NOT_YET,
			update: NOT_YET,
			note: ["noot van de redactie"]
		},
		noticeSentences: {
			correction: ["in een eerdere versie"],
			clarification: NOT_YET,
			retraction: NOT_YET,
			update: NOT_YET
		},
		changes: NOT_YET,
		updates: NOT_YET,
		offices: words(`
      voorzitter woordvoerder woordvoerster burgemeester directeur hoogleraar premier wethouder
    `),
		officeEndings: ["woordvoerder", "voorzitter"],
		speech: {
			verbs: words(`
        zei zegt zeiden gezegd verklaarde verklaart verklaard vertelde vertelt voegde stelde stelt schreef
        schrijft meldde meldt benadrukte benadrukt waarschuwde waarschuwt liet laat aldus vindt bevestigde
        noemde noemt reageerde reageert legt legde twitterde
      `),
			pronouns: [
				"hij",
				"zij",
				"ze",
				"het"
			],
			accordingTo: ["volgens", "aldus"],
			subject: "before"
		}
	},
	figures: {
		scales: {
			"1e3": ["duizend"],
			"1e6": ["miljoen"],
			"1e9": ["miljard"]
		},
		currencies: NOT_YET,
		units: NOT_YET,
		percent: ["procentpunten"],
		percentBefore: NOT_YET,
		approximations: [
			"ongeveer",
			"bijna",
			"ruim",
			"meer dan",
			"zo’n"
		],
		smallWords: words(`
      van het een en op bij met voor door zijn werden werd hebben heeft uit naar
    `),
		numbered: NOT_YET,
		clock: NOT_YET,
		ages: NOT_YET,
		ordinals: NOT_YET,
		abbreviations: NOT_YET,
		upTo: ["tot", "en"],
		of: ["van"]
	},
	publishing: {
		opinions: NOT_YET,
		editorials: NOT_YET,
		interviews: NOT_YET,
		interviewsWith: NOT_YET,
		pressReleases: NOT_YET,
		newspapers: [
			"krant",
			"nieuws",
			"dagblad"
		],
		magazines: ["tijdschrift"],
		updated: ["bijgewerkt"],
		published: ["gepubliceerd"],
		otherDates: NOT_YET
	},
	names: {
		particles: [
			"van",
			"der",
			"den",
			"de",
			"ter",
			"ten",
			"te",
			"'t",
			"’t"
		],
		smallParticles: [
			"op",
			"in",
			"aan",
			"'s",
			"’s"
		],
		connectives: NOT_YET,
		honorifics: NOT_YET,
		organisations: words(`
      academie bibliotheek bureau commissie gemeente genootschap hogeschool instituut nieuws ministerie
      museum raad redactie rijksinstituut stichting universiteit vereniging
    `),
		possibleOrganisations: NOT_YET
	}
};
// src/core/languages/english.ts
const english = {
	tag: "en",
	name: "English",
	months: [
		["january", "jan"],
		["february", "feb"],
		["march", "mar"],
		["april", "apr"],
		["may"],
		["june", "jun"],
		["july", "jul"],
		["august", "aug"],
		[
			"september",
			"sept",
			"sep"
		],
		["october", "oct"],
		["november", "nov"],
		["december", "dec"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["spring"],
		summer: ["summer"],
		autumn: ["autumn", "fall"],
		winter: ["winter"]
	},
	weekdays: [
		["monday", "mon"],
		[
			"tuesday",
			"tue",
			"tues"
		],
		["wednesday", "wed"],
		[
			"thursday",
			"thu",
			"thur",
			"thurs"
		],
		["friday", "fri"],
		["saturday", "sat"],
		["sunday", "sun"]
	],
	page: {
		controls: phrases(`
      share[ this][ (story/article/post/page)] | tweet | e[-]mail | print | facebook | twitter | whatsapp |
      copy link | close | menu | home | loading | caption | image | enlarge image | sign in | log in |
      subscribe | comment[s] | # (comment[s]/share[s]) | skip to [main ]content | play video |
      scroll[ down] | view author archive | follow on twitter | email the author | back to top |
      supported by |
      (story/article) continues (below/after) [this /the ](ad/advertisement/sponsorship/video) |
      (story/article) continue[s/d][ below][ advertisement] |
      advertisement[s] (story/article) continue[s/d][ below] |
      advertisement[s] - (story/article) continue[s/d][ below] |
      advertisement[s]: (story/article) continue[s/d][ below] | continue reading[ below/ the main story] |
      (posted/published/filed) (in/under) | this slideshow requires javascript | you may also like |
      learn more | read more | more | highlights | advert[isement][s]
    `),
		readingTimes: ["reading time", "read time"],
		minutesToRead: ["read"],
		invitations: phrases(`
      read more | read also | also read | read next | see also | also see | see more: | more on this |
      more from | more: | related: | related *: | related * *: | watch: | listen: | don’t miss | must read |
      follow us | like us on | sign up for our | subscribe to our | if you enjoyed this |
      support our journalism | have a [news ]tip | contact the author | learn more[ about]: |
      view (all/more) | show more | load more | filed under | tag[s]: | topics: | all rights reserved |
      this (story/article/post) [was ](originally/first) (appeared/published) | originally published |
      this document is subject to copyright | we use cookies | this [web]site uses | post a comment |
      leave a (reply/comment) | to comment | get the latest | get […]newsletter | join the conversation
    `),
		requests: phrases(`
      follow | join | sign up | subscribe | download | get | listen to | watch | like | check out | read |
      support | try | become | tell us | see | click | visit | enjoy
    `),
		offers: phrases(`
      newsletter[s] | podcast[s] | inbox | e[-]mail alert[s] | (our/the) app | on the go |
      by clicking here | (digital/print) edition | free trial | subscriber[s] | forum[s]
    `),
		closings: phrases(`
      related[ (stories/news/articles/topics/content/coverage/posts/links/reading/video)[ from…]] |
      more (stories/news/on this story/from …) | you (may/might) also (like/enjoy/be interested in) |
      read (more/next/also) | next in … | up next | recommended[ for you/ stories/ reading] |
      most (popular/read/viewed) | trending[ now] | latest( news/ stories/ posts) |
      popular( now/ posts/ stories) | about the author[s] | author bio | [# ]comment[s] |
      # (responses/thoughts) (to/on)… | leave a (reply/comment) | post a comment |
      join the (conversation/discussion) | share this[ *] | newsletter | something to consider |
      tell us what you think | filed under | what to read next | editor[s][’] picks |
      in case you missed it
    `),
		pictures: phrases(`
      image[s] | photo[s] | photograph[s] | picture[s] | pic[s] | credit[s] | screenshot[s] |
      illustration[s] | file photo
    `),
		pictureCredits: [
			"credit[s]",
			"copyright",
			"caption",
			"by",
			"courtesy",
			"of"
		],
		timeWords: words(`
      posted published publication update updated last first modified created date on at by admin the and
      am pm a.m p.m st nd rd th gmt utc est edt et pst pdt cet bst ist hour hours hr hrs minute minutes
      min mins day days week weeks ago today yesterday written originally noon cst cdt
    `)
	},
	bylines: {
		leads: phrases(`
      by | written by | words by | story by | text by | posted by | published by | reported by |
      reporting by | review by | analysis by | opinion by | compiled by | words and photos by |
      story and photos by
    `),
		smallLeads: NOT_YET,
		possibleLeads: phrases(`
      from | text | author | authors | reporter | editor | journalist | interview | photos | photo | story |
      words | created by | submitted by | contributed by | article by | report by | photos by | photo by |
      interview by
    `),
		labels: [
			"author",
			"authors",
			"reporter"
		],
		creditLabels: NOT_YET,
		reporters: NOT_YET,
		staff: [
			"staff report[s]",
			"from staff reports",
			"news agencies"
		],
		jobTitles: words(`
      writer writers reporter reporters editor editors correspondent correspondents columnist columnists
      contributor contributors producer producers journalist journalists analyst analysts blogger bloggers
      critic critics photographer photographers staff intern interns fellow officer director manager
      president ceo cto founder cofounder co-founder lecturer consultant researcher historian strategist
      anchor chief presenter author
    `),
		jobAdjectives: words(`
      and senior sr chief deputy associate contributing special staff political politics health medical
      science technology tech business economic economics economy national foreign world diplomatic
      defense defence security auto sport sports education environment climate assistant managing news
      executive legal crime city digital video freelance opinion investigative media home affairs data
      white house middle east europe asia africa china royal football entertainment culture arts film
      music food travel lifestyle feature features general assignment breaking community local state
      regional religion race energy market markets financial finance personal money property consumer
      industry transport aviation space wire the our online web social former guest multimedia page night
      weekend team principal lead
    `),
		translationCredits: ["translat(ed/ion[s]/or)", "illustrat(ed/ion[s]/or)"],
		photoCredits: words(`
      photo[s/graph[s]/graphed/graphy/grapher] picture[s] image[s] video[s] graphic[s]
    `),
		placeholders: phrases(`
      editor[s] | by editor[s] | editorial[ (team/staff/board/desk)] |
      [by ]staff[ (writer[s]/reporter[s]/report[s]/and agencies)] | news[ /-]room | web[ /-]desk |
      news[ /-]desk | online[ /-]desk | user | guest[ (author/post/contributor/writer)] | anonymous |
      unknown | none | team | n[\\/]a | author[s] | super[ /-]user | no[ /-]reply | contributor[s] |
      contributor network | press release | by | text | photo | photos | biography | bio | e[-]mail |
      website | contact | profile | (posted/written/story/words/text/reported/published) by | author page |
      about the author | view [author ](profile/archive)
    `),
		desks: phrases(`
      desk | staff | team | newsroom | editors | web[ /-]desk | reporters | correspondents | online |
      bureau | wire services | contributors
    `)
	},
	reports: {
		credits: {
			author: phrases(`
        (reporting/reported/report/writing/written/story/words/text/compiled)[[,] and (reporting/writing/written/compiled/photographs/photos)] by |
        (reporting/reported/report/writing/written/story/words/text/compiled)[[,] and (reporting/writing/written/compiled/photographs/photos)]:
      `),
			editor: ["(edited/editing/copy[-]edited)[ and (translated/rewritten)] by", "editor[s]:"],
			translator: ["translat(ed/ion)[ from [the ]*][ and edited] by", "translation[ from [the ]*]:"],
			interviewer: [
				"interviewed by",
				"interview[ conducted] by",
				"interview:",
				"questions by"
			],
			contributor: phrases(`
        (additional/further/extra) (reporting/research/writing/editing)[ and (reporting/writing/research)] (by/from) |
        additional reporting: |
        with [additional ](reporting/files/input[s]/contribution[s]/material) (by/from) |
        [associated press /ap ][[staff ]writer[s] /reporter[s] /correspondent[s] ]… [also ]contributed to this (report/story/article) |
        … [also ]contributed reporting
      `),
			agencies: NOT_YET
		},
		notices: {
			correction: phrases(`
        correction[s] | corrected | correction to this (article/story) | erratum | errata
      `),
			clarification: ["clarification[s]"],
			retraction: [
				"retraction",
				"retracted",
				"withdrawn"
			],
			update: ["update[s]", "updated"],
			note: [
				"editor[s][’][s] note",
				"note from the editor[s]",
				"note to readers"
			]
		},
		noticeSentences: {
			correction: phrases(`
        (a[n]/the) (earlier/previous/original/prior) (version/edition/headline) of (this/the) (article/story/report/post/piece/page/headline/column/version/dispatch) |
        this (article/story/report/post/piece/page/headline/column/version/dispatch) (has been/was) [* ](corrected/amended)
      `),
			clarification: phrases(`
        this (article/story/report/post/piece/page/headline/column/version/dispatch) (has been/was) [* ]clarified
      `),
			retraction: phrases(`
        this (article/story/report/post/piece/page/headline/column/version/dispatch) (has been/was/is) (retracted/withdrawn)
      `),
			update: phrases(`
        this is a[n] (updated/developing) |
        this (article/story/report/post/piece/page/headline/column/version/dispatch) (has been/was/will be) [* ](updated/edited/revised/modified)
      `)
		},
		changes: phrases(`
      (updated/corrected/amended/clarified/revised/retracted/withdrawn/modified/edited)[ (on/at)]
    `),
		updates: ["[last /most recently ]updated[ (on/at)]"],
		offices: words(`
      mr mrs ms miss dr prof sir dame lord lady sheikh king queen prince princess pope father imam rabbi
      bishop archbishop cardinal ayatollah president vice-president chairman chairwoman chair chairperson
      minister secretary senator representative congressman congresswoman governor mayor deputy ambassador
      envoy chancellor premier commissioner spokesman spokeswoman spokesperson spokespersons general
      colonel major captain lieutenant sergeant commander admiral marshal brigadier gen col maj capt lt
      sgt adm rep sen gov detective inspector officer sheriff chief head leader director manager founder
      co-founder ceo owner executive editor reporter correspondent journalist author analyst expert
      economist lawyer attorney prosecutor judge justice professor researcher scientist historian doctor
      nurse teacher student activist farmer fisherman adviser advisor coach curator coordinator organiser
      organizer secretary-general resident witness mother brother sister son daughter widow engineer
      artist singer actor actress writer member lawmaker mp
    `),
		officeEndings: NOT_YET,
		speech: {
			verbs: words(`
        said says say saying told tells telling added adds adding tweeted wrote writes posted stated
        states stating stressed noted notes explained explains warned warns argued argues claimed claims
        confirmed continued announced asked insisted declared replied responded concluded recalled
        reiterated urged acknowledged admitted denied emphasized emphasised remarked observed commented
        testified quipped joked lamented pleaded pledged vowed promised called described quoted reported
        reports suggested estimated predicted believes maintained
      `),
			pronouns: [
				"he",
				"she",
				"they",
				"it"
			],
			accordingTo: ["according to", "in the words of"],
			subject: "before"
		}
	},
	figures: {
		scales: {
			"1e2": ["hundred"],
			"1e3": [
				"thousand",
				"thousands",
				"k"
			],
			"1e5": ["lakh", "lakhs"],
			"1e6": [
				"million",
				"millions",
				"mln",
				"m"
			],
			"1e7": ["crore", "crores"],
			"1e9": [
				"billion",
				"billions",
				"bn"
			],
			"1e12": [
				"trillion",
				"trillions",
				"tn"
			]
		},
		currencies: {
			USD: ["dollar", "dollars"],
			EUR: ["euro", "euros"],
			GBP: ["pounds", "sterling"],
			JPY: ["yen"],
			CNY: ["yuan"],
			CHF: ["francs"],
			TRY: ["lira", "liras"],
			RUB: [
				"rouble",
				"roubles",
				"ruble",
				"rubles"
			],
			INR: ["rupees", "rupee"],
			KRW: ["won"],
			UAH: ["hryvnia", "hryvnias"],
			ILS: ["shekel", "shekels"],
			PLN: ["zloty", "zlotys"]
		},
		units: words(`
      kilometre kilometres kilometer kilometers metre metres meter meters mile miles foot feet ft inch
      inches yard yards acre acres hectare hectares tonne tonnes ton tons kilogram kilograms kilogrammes
      kilos kilo gramm gram grams litre litres liter liters barrel barrels megawatt megawatts gigawatt
      gigawatts degrees celsius fahrenheit knots
    `),
		percent: [
			"percent",
			"pct",
			"per cent"
		],
		percentBefore: NOT_YET,
		approximations: phrases(`
      nearly | about | some | around | over | almost | roughly | approximately | at least | at most |
      up to | more than | less than | fewer than | close to | as many as | as much as | an estimated
    `),
		smallWords: words(`
      a an the and or of in on at to from for with by as that which who whose were was is are be been
      being have has had having will would can could may might must shall should said says told not than
      into after before since during until while when where near over under between among against this
      last next also more now then their his her its our your they he she it we but if so because without
      took gave got made saw held joined gathered lost fell rose remain remained still per each ago later
      earlier old about around within inside outside amid across left died killed came went
    `),
		numbered: words(`
      article articles section sections chapter page pages no nr number phase part day route highway
      flight resolution paragraph art channel group act law level grade type version windows room gate
      season episode round week aged age
    `),
		clock: [
			"a[.]m",
			"p[.]m",
			"o’clock",
			"gmt",
			"utc",
			"local time"
		],
		ages: ["year[s]( /-)old", "year[s] of age"],
		ordinals: [
			"st",
			"nd",
			"rd",
			"th"
		],
		abbreviations: words(`
      mr mrs ms dr prof st gen col maj capt lt sgt adm rep sen gov jr sr no nr inc co corp ltd vs hon rev
    `),
		upTo: ["to", "and"],
		of: ["of"]
	},
	publishing: {
		opinions: [
			"opinion[s]",
			"op[-]ed[s]",
			"commentary",
			"comment",
			"columnist[s]"
		],
		editorials: ["editorial[s]"],
		interviews: ["[the ]interview[s]"],
		interviewsWith: ["interview with"],
		pressReleases: ["press[ /-]release[s]"],
		newspapers: words(`
      news newspaper times post herald tribune journal gazette guardian telegraph chronicle observer
      mirror mail examiner courier daily dispatch sentinel press agency broadcasting
    `),
		magazines: [
			"magazine",
			"review",
			"weekly",
			"quarterly",
			"monthly",
			"journal of"
		],
		updated: [
			"updat",
			"modif",
			"revis",
			"last[ /-](chang/edit)",
			"correct"
		],
		published: [
			"publi",
			"posted",
			"created"
		],
		otherDates: phrases(`
      copyright | all rights | born | died | since | expires | deadline | rights reserved | event |
      webinar
    `)
	},
	names: {
		particles: NOT_YET,
		smallParticles: NOT_YET,
		connectives: NOT_YET,
		honorifics: words(`
      dr prof professor mr mrs ms miss mx sir dame lord lady hon rev fr sen rep gov gen col lt sgt capt
    `),
		organisations: words(`
      agency agencies alliance amnesty archives assembly association authority bureau center centers
      centre centres coalition college commission committee commonwealth community company congress
      consortium cooperative corp corporation department departments desk digital directorate embassy
      enterprises federation foundation gazette global government guardian guild herald hospital inc
      incorporated initiative institute institutes institution international journal laboratories
      laboratory league legislature libraries library llc llp ltd magazine media ministry mission museum
      nations network networks news newspaper newsroom observatory office online organisation
      organisations organization organizations parliament partnership police polytechnic program programme
      project publishers publishing radio report reports republic reserve secretariat senate service
      services societies society staff studio studios syndicate taskforce team television theatre today
      tribunal tribune trust tv union universities university weekly daily workshop world
    `),
		possibleOrganisations: words(`
      academy bank board branch chamber church club council court english fund group house post press
      school sport sports times watch partners faculty forum party division section state states
    `)
	}
};
// src/core/languages/estonian.ts
const estonian = {
	tag: "et",
	name: "Estonian",
	months: [
		["jaanuar", "jaan"],
		["veebruar", "veebr"],
		["märts"],
		["aprill", "apr"],
		["mai"],
		["juuni"],
		["juuli"],
		["august", "aug"],
		["september", "sept"],
		["oktoober", "okt"],
		["november", "nov"],
		["detsember", "dets"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["kevad", "kevadel"],
		summer: ["suvi", "suvel"],
		autumn: ["sügis", "sügisel"],
		winter: ["talv", "talvel"]
	},
	weekdays: [
		["esmaspäev"],
		["teisipäev"],
		["kolmapäev"],
		["neljapäev"],
		["reede"],
		["laupäev"],
		["pühapäev"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/finnish.ts
const finnish = {
	tag: "fi",
	name: "Finnish",
	months: [
		[
			"tammikuu",
			"tammikuuta",
			"tammi"
		],
		[
			"helmikuu",
			"helmikuuta",
			"helmi"
		],
		[
			"maaliskuu",
			"maaliskuuta",
			"maalis"
		],
		[
			"huhtikuu",
			"huhtikuuta",
			"huhti"
		],
		[
			"toukokuu",
			"toukokuuta",
			"touko"
		],
		[
			"kesäkuu",
			"kesäkuuta",
			"kesä"
		],
		[
			"heinäkuu",
			"heinäkuuta",
			"heinä"
		],
		[
			"elokuu",
			"elokuuta",
			"elo"
		],
		[
			"syyskuu",
			"syyskuuta",
			"syys"
		],
		[
			"lokakuu",
			"lokakuuta",
			"loka"
		],
		[
			"marraskuu",
			"marraskuuta",
			"marras"
		],
		[
			"joulukuu",
			"joulukuuta",
			"joulu"
		]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: [
			"kevät",
			"kevään",
			"keväällä"
		],
		summer: [
			"kesä",
			"kesän",
			"kesällä"
		],
		autumn: [
			"syksy",
			"syksyn",
			"syksyllä"
		],
		winter: [
			"talvi",
			"talven",
			"talvella"
		]
	},
	weekdays: [
		["maanantai", "ma"],
		["tiistai", "ti"],
		["keskiviikko", "ke"],
		["torstai", "to"],
		["perjantai", "pe"],
		["lauantai", "la"],
		["sunnuntai", "su"]
	],
	page: NOT_YET,
	bylines: {
		leads: NOT_YET,
		smallLeads: NOT_YET,
		possibleLeads: NOT_YET,
		labels: ["teksti"],
		creditLabels: NOT_YET,
		reporters: NOT_YET,
		staff: NOT_YET,
		jobTitles: NOT_YET,
		jobAdjectives: NOT_YET,
		translationCredits: NOT_YET,
		photoCredits: NOT_YET,
		placeholders: ["toimitus"],
		desks: NOT_YET
	},
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: {
		particles: NOT_YET,
		smallParticles: NOT_YET,
		connectives: NOT_YET,
		honorifics: NOT_YET,
		organisations: words(`
      yliopisto ministeriö instituutti laitos keskus liitto säätiö yhdistys virasto hallitus eduskunta
      toimitus
    `),
		possibleOrganisations: NOT_YET
	}
};
// src/core/languages/french.ts
const french = {
	tag: "fr",
	name: "French",
	months: [
		["janvier", "janv"],
		[
			"février",
			"fevrier",
			"févr",
			"fév"
		],
		["mars"],
		["avril", "avr"],
		["mai"],
		["juin"],
		[
			"juillet",
			"juil",
			"juill"
		],
		["août", "aout"],
		["septembre", "sept"],
		["octobre", "oct"],
		["novembre", "nov"],
		[
			"décembre",
			"decembre",
			"déc"
		]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["printemps"],
		summer: ["été"],
		autumn: ["automne"],
		winter: ["hiver"]
	},
	weekdays: [
		["lundi", "lun"],
		["mardi", "mar"],
		["mercredi", "mer"],
		["jeudi", "jeu"],
		["vendredi", "ven"],
		["samedi", "sam"],
		["dimanche", "dim"]
	],
	page: {
		controls: [
			"publicité",
			"partager",
			"imprimer",
			"commentaire[s]"
		],
		readingTimes: ["temps de lecture", "lecture #"],
		minutesToRead: ["de lecture"],
		invitations: phrases(`
      lire aussi | à lire[ aussi/ également][ ]: | lire la suite | voir aussi | sur le même sujet |
      abonnez-vous | inscrivez-vous | suivez-nous | cliquez ici | tous droits réservés
    `),
		requests: ["suivez", "abonnez"],
		offers: NOT_YET,
		closings: phrases(`
      sur le même (sujet/thème) | à lire aussi | lire aussi | articles (liés/similaires/connexes) |
      les plus lus | commentaires | à propos de l’auteur | laisser un commentaire
    `),
		pictures: [
			"crédit[s][ photo[s]]",
			"photographie",
			"légende"
		],
		pictureCredits: ["de"],
		timeWords: words(`
      publié publiée mis mise à jour le du modifié modifiée h heure heures il y a
    `)
	},
	bylines: {
		leads: [
			"par",
			"publié par",
			"écrit par",
			"propos recueillis par"
		],
		smallLeads: NOT_YET,
		possibleLeads: ["texte", "auteur"],
		labels: ["auteur", "auteurs"],
		creditLabels: NOT_YET,
		reporters: NOT_YET,
		staff: NOT_YET,
		jobTitles: [
			"journaliste",
			"correspondant",
			"correspondante"
		],
		jobAdjectives: ["et"],
		translationCredits: ["traduction"],
		photoCredits: NOT_YET,
		placeholders: [
			"rédaction",
			"la rédaction",
			"auteur[s]",
			"par",
			"texte"
		],
		desks: NOT_YET
	},
	reports: {
		credits: {
			author: [
				"reportage",
				"reportage de",
				"rédigé par",
				"rédaction",
				"récit de"
			],
			editor: [
				"édité par",
				"édition",
				"édition de",
				"relecture"
			],
			translator: phrases(`
        traduit [de l[’]* /du * /de * ]par | traduction | traduction de | version française |
        version française de
      `),
			interviewer: phrases(`
        propos recueillis par | entretien réalisé par | entretien avec * réalisé par |
        entretien avec * * réalisé par
      `),
			contributor: ["avec la collaboration de"],
			agencies: ["avec", "avec l’"]
		},
		notices: {
			correction: ["rectificatif", "rectification"],
			clarification: ["précision", "mise au point"],
			retraction: ["rétractation"],
			update: ["mise à jour"],
			note: ["note de la rédaction", "ndlr"]
		},
		noticeSentences: {
			correction: phrases(`
        (dans une/une) [première ]version (précédente/antérieure/initiale) |
        cet article a été [* ][* ]corrigé
      `),
			clarification: NOT_YET,
			retraction: NOT_YET,
			update: ["cet article a été [* ][* ](mis à jour/actualisé/modifié)"]
		},
		changes: ["(mis à jour/corrigé/modifié)[ le]"],
		updates: NOT_YET,
		offices: words(`
      m mme président présidente ministre porte-parole directeur directrice maire député députée
      professeur chercheur chercheuse avocat avocate responsable secrétaire général générale préfet patron
      patronne
    `),
		officeEndings: NOT_YET,
		speech: {
			verbs: words(`
        dit déclaré déclare déclarait affirmé affirme affirmait ajouté ajoute ajoutait expliqué explique
        expliquait souligné souligne assuré assure indiqué indique estimé estime estimait précisé précise
        annoncé annonce rappelé rappelle dénoncé dénonce averti avertit poursuivi poursuit confié confie
        écrit lancé lance regretté regrette raconté raconte insisté insiste conclu conclut répondu répond
        confirmé confirme tweeté martelé plaidé résumé noté note témoigne
      `),
			pronouns: [
				"il",
				"elle",
				"ils",
				"elles"
			],
			accordingTo: [
				"selon",
				"d’après",
				"d'après",
				"pour"
			],
			subject: "before"
		}
	},
	figures: {
		scales: {
			"1e3": ["mille"],
			"1e9": ["milliard", "milliards"]
		},
		currencies: NOT_YET,
		units: ["kilomètres", "mètres"],
		percent: ["pour cent"],
		percentBefore: NOT_YET,
		approximations: phrases(`
      environ | près de | plus de | quelque | quelques | moins de | presque | au moins | jusqu’à
    `),
		smallWords: words(`
      et ou de du des dans sur à au aux en par pour avec sont est ont a été étaient était le la les un une
      qui que selon contre depuis
    `),
		numbered: ["âgé[e] de"],
		clock: ["h", "heure[s]"],
		ages: ["an[s],"],
		ordinals: [
			"er",
			"ère",
			"ème",
			"e"
		],
		abbreviations: ["m", "mme"],
		upTo: ["à", "et"],
		of: ["de", "d’"]
	},
	publishing: {
		opinions: ["tribune[s]"],
		editorials: ["éditorial"],
		interviews: ["entretien[s]"],
		interviewsWith: ["interview avec"],
		pressReleases: ["communiqué[s][ de presse]"],
		newspapers: NOT_YET,
		magazines: ["revue"],
		updated: ["mis à jour", "màj"],
		published: NOT_YET,
		otherDates: NOT_YET
	},
	names: {
		particles: [
			"de",
			"des",
			"du",
			"la",
			"le"
		],
		smallParticles: ["d'", "d’"],
		connectives: NOT_YET,
		honorifics: [
			"professeur",
			"mme",
			"mlle"
		],
		organisations: words(`
      académie agence archives assemblée association banque bibliothèque centre collectif comité
      commission confédération conseil département direction école entreprise fédération fondation
      gouvernement groupe haut-commissariat hôpital institut institution laboratoire ligue mairie
      ministère musée observatoire office organisation parlement préfecture rédaction réseau sénat société
      syndicat université éditions
    `),
		possibleOrganisations: NOT_YET
	}
};
// src/core/languages/galician.ts
const galician = {
	tag: "gl",
	name: "Galician",
	months: [
		["xaneiro", "xan"],
		["febreiro", "feb"],
		["marzo", "mar"],
		["abril", "abr"],
		["maio"],
		["xuño"],
		["xullo", "xul"],
		["agosto", "ago"],
		["setembro", "set"],
		["outubro", "out"],
		["novembro", "nov"],
		["decembro", "dec"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["primavera"],
		summer: ["verán", "verao"],
		autumn: ["outono"],
		winter: ["inverno"]
	},
	weekdays: [
		["luns"],
		["martes", "mar"],
		["mércores", "mér"],
		["xoves", "xov"],
		["venres", "ven"],
		["sábado", "sáb"],
		["domingo", "dom"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/georgian.ts
const georgian = {
	tag: "ka",
	name: "Georgian",
	months: [
		["იანვარი", "იან"],
		["თებერვალი", "თებ"],
		["მარტი", "მარ"],
		["აპრილი", "აპრ"],
		["მაისი", "მაი"],
		["ივნისი", "ივნ"],
		["ივლისი", "ივლ"],
		["აგვისტო", "აგვ"],
		["სექტემბერი", "სექ"],
		["ოქტომბერი", "ოქტ"],
		["ნოემბერი", "ნოე"],
		["დეკემბერი", "დეკ"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["გაზაფხული", "გაზაფხულის"],
		summer: ["ზაფხული", "ზაფხულის"],
		autumn: ["შემოდგომა", "შემოდგომის"],
		winter: ["ზამთარი", "ზამთრის"]
	},
	weekdays: [
		["ორშაბათი", "ორშ"],
		["სამშაბათი", "სამ"],
		["ოთხშაბათი", "ოთხ"],
		["ხუთშაბათი", "ხუთ"],
		["პარასკევი", "პარ"],
		["შაბათი", "შაბ"],
		["კვირა", "კვი"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/german.ts
const german = {
	tag: "de",
	name: "German",
	months: [
		[
			"januar",
			"jänner",
			"jaenner",
			"jan",
			"jän"
		],
		[
			"februar",
			"feber",
			"feb"
		],
		[
			"märz",
			"maerz",
			"mär",
			"mrz"
		],
		["april", "apr"],
		["mai"],
		["juni", "jun"],
		["juli", "jul"],
		["august", "aug"],
		[
			"september",
			"sep",
			"sept"
		],
		["oktober", "okt"],
		["november", "nov"],
		["dezember", "dez"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["frühling", "frühjahr"],
		summer: ["sommer"],
		autumn: ["herbst"],
		winter: ["winter"]
	},
	weekdays: [
		["montag", "mo"],
		["dienstag", "di"],
		["mittwoch", "mi"],
		["donnerstag", "do"],
		["freitag", "fr"],
		["samstag", "sa"],
		["sonntag", "so"]
	],
	page: {
		controls: phrases(`
      anzeige | werbung | teilen | drucken | merken | zur startseite | kommentar[e]
    `),
		readingTimes: ["lesezeit"],
		minutesToRead: ["lesezeit"],
		invitations: phrases(`
      lesen sie (auch/hier/mehr) | mehr zum thema | weiterlesen | lies auch | siehe auch |
      das könnte (sie/dich) auch | folgen sie uns | jetzt (abonnieren/anmelden/registrieren) |
      hier klicken | alle rechte vorbehalten
    `),
		requests: [
			"folgen",
			"abonnieren",
			"jetzt",
			"mehr"
		],
		offers: NOT_YET,
		closings: phrases(`
      mehr zum thema | das könnte (sie/dich) auch interessieren |
      weitere (artikel/nachrichten/themen/beiträge)[ zum thema] | # kommentare |
      verwandte (artikel/themen) | über den autor | über die autorin | kommentare | meistgelesen |
      lesen sie auch | ähnliche beiträge | schlagwörter | zum thema
    `),
		pictures: [
			"foto[s]",
			"bild[er/quelle/nachweis]",
			"symbol(bild/foto)",
			"grafik"
		],
		pictureCredits: ["von"],
		timeWords: words(`
      veröffentlicht aktualisiert stand zuletzt erstellt am um uhr vom den vor stunde stunden minuten
      tagen publiziert
    `)
	},
	bylines: {
		leads: phrases(`
      von | geschrieben von | verfasst von | ein beitrag von | ein artikel von | ein gastbeitrag von |
      gastbeitrag von | ein kommentar von | text und fotos | fotos und text
    `),
		smallLeads: NOT_YET,
		possibleLeads: [
			"autorin",
			"vom",
			"geschrieben"
		],
		labels: [
			"text",
			"texte",
			"autorin",
			"autoren"
		],
		creditLabels: NOT_YET,
		reporters: NOT_YET,
		staff: NOT_YET,
		jobTitles: words(`
      redakteur redakteurin redakteure redakteurinnen reporterin korrespondent korrespondentin
      korrespondenten kolumnist kolumnistin gastautor gastautorin autor autorin volontär volontärin
      journalistin
    `),
		jobAdjectives: words(`
      und leitender leitende freier freie freien stellv stellvertretender stellvertretende von
    `),
		translationCredits: ["übersetzung", "übersetzt"],
		photoCredits: [
			"foto[s]",
			"fotografie",
			"bild[er]"
		],
		placeholders: phrases(`
      redaktion | die redaktion | online[-]redaktion | web[-]redaktion | gast[autor] | anonym | autorin |
      von
    `),
		desks: ["*redaktion"]
	},
	reports: {
		credits: {
			author: [
				"bericht von",
				"bericht:",
				"geschrieben von",
				"text:",
				"autor[in]:"
			],
			editor: [
				"redaktion",
				"redigiert von",
				"bearbeitet von",
				"bearbeitung"
			],
			translator: phrases(`
        übersetzung | übersetzung aus dem *: | übersetzt von | aus dem * [übersetzt ]von
      `),
			interviewer: phrases(`
        [das ]interview führte[n] | interview | interview von | das gespräch führte[n] |
        die fragen stellte[n]
      `),
			contributor: phrases(`
        mit (material/agenturmaterial/informationen) (von/der/des/aus) | mitarbeit | unter mitarbeit von
      `),
			agencies: NOT_YET
		},
		notices: {
			correction: [
				"korrektur",
				"berichtigung",
				"richtigstellung"
			],
			clarification: ["klarstellung", "präzisierung"],
			retraction: ["rücknahme"],
			update: ["aktualisierung", "aktualisiert"],
			note: [
				"anmerkung der redaktion",
				"hinweis der redaktion",
				"anm. d. red[.]"
			]
		},
		noticeSentences: {
			correction: phrases(`
        in einer (früheren/vorherigen/ursprünglichen/ersten) (version/fassung) |
        diese[r/s] (artikel/text/beitrag) wurde …(korrigiert/berichtigt) |
        diese[r/s] (artikel/text/beitrag) wurde (korrigiert/berichtigt)
      `),
			clarification: NOT_YET,
			retraction: NOT_YET,
			update: phrases(`
        diese[r/s] (artikel/text/beitrag) wurde …aktualisiert |
        diese[r/s] (artikel/text/beitrag) wurde aktualisiert
      `)
		},
		changes: phrases(`
      (aktualisiert/korrigiert/berichtigt)[ (am/vom)] | wurde [zuletzt ]am … aktualisiert |
      wurde [zuletzt ]am … korrigiert | wurde [zuletzt ]am … berichtigt
    `),
		updates: NOT_YET,
		offices: words(`
      herr frau präsident präsidentin ministerin sprecher sprecherin kanzler kanzlerin bürgermeister
      bürgermeisterin leiter leiterin chefin direktor direktorin vorsitzender vorsitzende vorsitzenden
      professorin anwalt anwältin experte expertin geschäftsführer geschäftsführerin abgeordneter
      abgeordnete
    `),
		officeEndings: words(`
      minister ministerin präsident präsidentin sprecher sprecherin kanzler kanzlerin meister meisterin
      leiter leiterin chef chefin direktor direktorin vorsitzende vorsitzender vorsitzenden
    `),
		speech: {
			verbs: words(`
        sagte sagt sagten gesagt erzählte erzählt schilderte rief fragte verkündete erklärte erklärt
        erklärten betonte betont ergänzte fügte teilte mitgeteilt schrieb schreibt geschrieben warnte
        warnt kritisierte kritisiert forderte fordert berichtete berichtet meinte meint antwortete
        bestätigte bekräftigte kündigte äußerte hieß kommentierte räumte twitterte versicherte begründete
        mahnte nannte bezeichnete lobte zitierte
      `),
			pronouns: [
				"er",
				"sie",
				"es"
			],
			accordingTo: [
				"laut",
				"nach angaben von",
				"nach den worten von",
				"so"
			],
			subject: "before"
		}
	},
	figures: {
		scales: {
			"1e3": ["tausend"],
			"1e6": ["mio", "millionen"],
			"1e9": [
				"mrd",
				"milliarde",
				"milliarden"
			],
			"1e12": ["bio", "billionen"]
		},
		currencies: {
			GBP: ["pfund"],
			CHF: ["franken"],
			RUB: ["rubel"],
			INR: ["rupien"]
		},
		units: [
			"kilometern",
			"metern",
			"hektar",
			"tonnen"
		],
		percent: ["prozent"],
		percentBefore: NOT_YET,
		approximations: phrases(`
      rund | etwa | knapp | fast | über | mehr als | weniger als | mindestens | bis zu | circa | ca[.] |
      ungefähr
    `),
		smallWords: words(`
      und oder in im am an auf aus von zu zum zur mit bei nach seit wurden wurde sind ist war waren haben
      hat hatten hatte sagte die der das den dem des ein eine einer sich für über als wie gegen vor
    `),
		numbered: [
			"artikel",
			"seite",
			"kapitel",
			"alter von"
		],
		clock: ["uhr"],
		ages: [
			"jährig",
			"jährige",
			"jahre alt"
		],
		ordinals: NOT_YET,
		abbreviations: ["bzw", "ca"],
		upTo: ["bis", "und"],
		of: ["von", "der"]
	},
	publishing: {
		opinions: ["meinung", "kommentar[e]"],
		editorials: ["leitartikel"],
		interviews: ["im gespräch"],
		interviewsWith: ["interview mit"],
		pressReleases: ["pressemitteilung[en]"],
		newspapers: words(`
      zeitung tagblatt tageblatt nachrichten presse anzeiger rundschau kurier
    `),
		magazines: ["magazin"],
		updated: [
			"aktualis",
			"geändert",
			"stand:"
		],
		published: ["veröffentlicht", "erstellt"],
		otherDates: NOT_YET
	},
	names: {
		particles: [
			"von",
			"zu",
			"zum",
			"zur",
			"der"
		],
		smallParticles: [
			"und",
			"auf",
			"vom"
		],
		connectives: NOT_YET,
		honorifics: [
			"herr",
			"frau",
			"ing",
			"mag",
			"dipl",
			"med",
			"phil",
			"jur"
		],
		organisations: words(`
      agentur akademie anstalt arbeitsgemeinschaft ausschuss behörde bibliothek bund bundesamt
      bundesanstalt bundesinstitut bundesministerium bundestag bundesrat fachhochschule forschungszentrum
      gesellschaft gewerkschaft gmbh hochschule institut kommission landesamt magazin ministerium museen
      nachrichten nachrichtenagentur redaktion regierung stiftung tagblatt universität universitäten
      verband verein verlag zeitung zentralbank zentrum
    `),
		possibleOrganisations: NOT_YET
	}
};
// src/core/languages/greek.ts
const greek = {
	tag: "el",
	name: "Greek",
	months: [
		[
			"ιανουαρίου",
			"ιανουάριος",
			"ιαν"
		],
		[
			"φεβρουαρίου",
			"φεβρουάριος",
			"φεβ"
		],
		[
			"μαρτίου",
			"μάρτιος",
			"μαρ"
		],
		[
			"απριλίου",
			"απρίλιος",
			"απρ"
		],
		[
			"μαΐου",
			"μαίου",
			"μάιος",
			"μαϊ",
			"μαΐ"
		],
		[
			"ιουνίου",
			"ιούνιος",
			"ιουν"
		],
		[
			"ιουλίου",
			"ιούλιος",
			"ιουλ"
		],
		[
			"αυγούστου",
			"αύγουστος",
			"αυγ"
		],
		[
			"σεπτεμβρίου",
			"σεπτέμβριος",
			"σεπ"
		],
		[
			"οκτωβρίου",
			"οκτώβριος",
			"οκτ"
		],
		[
			"νοεμβρίου",
			"νοέμβριος",
			"νοε"
		],
		[
			"δεκεμβρίου",
			"δεκέμβριος",
			"δεκ"
		]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["άνοιξη", "άνοιξης"],
		summer: ["καλοκαίρι", "καλοκαιριού"],
		autumn: ["φθινόπωρο", "φθινοπώρου"],
		winter: ["χειμώνας", "χειμώνα"]
	},
	weekdays: [
		["δευτέρα", "δευ"],
		["τρίτη", "τρί"],
		["τετάρτη", "τετ"],
		["πέμπτη", "πέμ"],
		["παρασκευή", "παρ"],
		["σάββατο", "σάβ"],
		["κυριακή", "κυρ"]
	],
	page: NOT_YET,
	bylines: {
		leads: ["συντάκτης"],
		smallLeads: NOT_YET,
		possibleLeads: [
			"από",
			"του",
			"της"
		],
		labels: NOT_YET,
		creditLabels: NOT_YET,
		reporters: NOT_YET,
		staff: NOT_YET,
		jobTitles: NOT_YET,
		jobAdjectives: NOT_YET,
		translationCredits: NOT_YET,
		photoCredits: NOT_YET,
		placeholders: NOT_YET,
		desks: NOT_YET
	},
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: {
		particles: NOT_YET,
		smallParticles: NOT_YET,
		connectives: NOT_YET,
		honorifics: NOT_YET,
		organisations: words(`
      πανεπιστήμιο ινστιτούτο υπουργείο ακαδημία επιτροπή εταιρεία οργανισμός κέντρο ίδρυμα ένωση
    `),
		possibleOrganisations: NOT_YET
	}
};
// src/core/languages/hebrew.ts
const hebrew = {
	tag: "he",
	name: "Hebrew",
	months: [
		[
			"ינואר",
			"בינואר",
			"ינו׳"
		],
		[
			"פברואר",
			"בפברואר",
			"פבר׳"
		],
		[
			"מרץ",
			"מרס",
			"במרץ",
			"במרס"
		],
		[
			"אפריל",
			"באפריל",
			"אפר׳"
		],
		["מאי", "במאי"],
		["יוני", "ביוני"],
		["יולי", "ביולי"],
		[
			"אוגוסט",
			"באוגוסט",
			"אוג׳"
		],
		[
			"ספטמבר",
			"בספטמבר",
			"ספט׳"
		],
		[
			"אוקטובר",
			"באוקטובר",
			"אוק׳"
		],
		[
			"נובמבר",
			"בנובמבר",
			"נוב׳"
		],
		[
			"דצמבר",
			"בדצמבר",
			"דצמ׳"
		]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["אביב", "האביב"],
		summer: ["קיץ", "הקיץ"],
		autumn: ["סתיו", "הסתיו"],
		winter: ["חורף", "החורף"]
	},
	weekdays: [
		[
			"יום שני",
			"יום ב׳",
			"שני"
		],
		[
			"יום שלישי",
			"יום ג׳",
			"שלישי"
		],
		[
			"יום רביעי",
			"יום ד׳",
			"רביעי"
		],
		[
			"יום חמישי",
			"יום ה׳",
			"חמישי"
		],
		[
			"יום שישי",
			"יום ו׳",
			"שישי"
		],
		["יום שבת", "שבת"],
		[
			"יום ראשון",
			"יום א׳",
			"ראשון"
		]
	],
	page: NOT_YET,
	bylines: {
		leads: ["מאת"],
		smallLeads: NOT_YET,
		possibleLeads: NOT_YET,
		labels: NOT_YET,
		creditLabels: NOT_YET,
		reporters: NOT_YET,
		staff: NOT_YET,
		jobTitles: NOT_YET,
		jobAdjectives: NOT_YET,
		translationCredits: NOT_YET,
		photoCredits: NOT_YET,
		placeholders: NOT_YET,
		desks: NOT_YET
	},
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/hindi.ts
const hindi = {
	tag: "hi",
	name: "Hindi",
	months: [
		["जनवरी", "जन"],
		[
			"फ़रवरी",
			"फरवरी",
			"फ़र"
		],
		["मार्च"],
		["अप्रैल"],
		["मई"],
		["जून"],
		["जुलाई", "जुल"],
		["अगस्त", "अग"],
		[
			"सितंबर",
			"सितम्बर",
			"सित"
		],
		[
			"अक्टूबर",
			"अक्तूबर",
			"अक्टू"
		],
		[
			"नवंबर",
			"नवम्बर",
			"नव"
		],
		[
			"दिसंबर",
			"दिसम्बर",
			"दिस"
		]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: [
			"वसंत",
			"वसन्त",
			"बसंत"
		],
		summer: ["ग्रीष्म", "गर्मी"],
		autumn: [
			"शरद",
			"शरद्",
			"पतझड़"
		],
		winter: ["शीत", "सर्दी"]
	},
	weekdays: [
		["सोमवार", "सोम"],
		["मंगलवार", "मंगल"],
		["बुधवार", "बुध"],
		["गुरुवार", "गुरु"],
		["शुक्रवार", "शुक्र"],
		["शनिवार", "शनि"],
		["रविवार", "रवि"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: {
		opinions: NOT_YET,
		editorials: NOT_YET,
		interviews: NOT_YET,
		interviewsWith: NOT_YET,
		pressReleases: NOT_YET,
		newspapers: ["समाचार"],
		magazines: NOT_YET,
		updated: NOT_YET,
		published: NOT_YET,
		otherDates: NOT_YET
	},
	names: NOT_YET
};
// src/core/languages/hungarian.ts
const hungarian = {
	tag: "hu",
	name: "Hungarian",
	months: [
		["január", "jan"],
		["február", "febr"],
		["március", "márc"],
		["április", "ápr"],
		["május", "máj"],
		["június", "jún"],
		["július", "júl"],
		["augusztus", "aug"],
		["szeptember", "szept"],
		["október", "okt"],
		["november", "nov"],
		["december", "dec"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["tavasz", "tavaszi"],
		summer: ["nyár", "nyári"],
		autumn: ["ősz", "őszi"],
		winter: ["tél", "téli"]
	},
	weekdays: [
		["hétfő"],
		["kedd"],
		["szerda", "sze"],
		["csütörtök", "cs"],
		["péntek"],
		["szombat", "szo"],
		["vasárnap"]
	],
	page: NOT_YET,
	bylines: {
		leads: ["szerző", "írta"],
		smallLeads: NOT_YET,
		possibleLeads: NOT_YET,
		labels: NOT_YET,
		creditLabels: NOT_YET,
		reporters: NOT_YET,
		staff: NOT_YET,
		jobTitles: NOT_YET,
		jobAdjectives: NOT_YET,
		translationCredits: NOT_YET,
		photoCredits: NOT_YET,
		placeholders: NOT_YET,
		desks: NOT_YET
	},
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: {
		particles: NOT_YET,
		smallParticles: NOT_YET,
		connectives: NOT_YET,
		honorifics: NOT_YET,
		organisations: [
			"egyetem",
			"intézet",
			"minisztérium",
			"társaság",
			"akadémia",
			"alapítvány"
		],
		possibleOrganisations: NOT_YET
	}
};
// src/core/languages/icelandic.ts
const icelandic = {
	tag: "is",
	name: "Icelandic",
	months: [
		["janúar", "jan"],
		["febrúar", "feb"],
		["mars", "mar"],
		["apríl", "apr"],
		["maí"],
		["júní", "jún"],
		["júlí", "júl"],
		["ágúst", "ágú"],
		["september", "sep"],
		["október", "okt"],
		["nóvember", "nóv"],
		["desember", "des"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["vor", "vorið"],
		summer: ["sumar", "sumarið"],
		autumn: ["haust", "haustið"],
		winter: ["vetur", "veturinn"]
	},
	weekdays: [
		["mánudagur", "mán"],
		["þriðjudagur", "þri"],
		["miðvikudagur", "mið"],
		["fimmtudagur", "fim"],
		["föstudagur", "fös"],
		["laugardagur", "lau"],
		["sunnudagur", "sun"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/indonesian.ts
const indonesian = {
	tag: "id",
	name: "Indonesian",
	months: [
		["januari", "jan"],
		[
			"februari",
			"pebruari",
			"feb"
		],
		["maret", "mar"],
		["april", "apr"],
		["mei"],
		["juni", "jun"],
		["juli", "jul"],
		[
			"agustus",
			"agu",
			"agt"
		],
		["september", "sep"],
		["oktober", "okt"],
		[
			"november",
			"nopember",
			"nov"
		],
		["desember", "des"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["musim semi"],
		summer: ["musim panas"],
		autumn: ["musim gugur"],
		winter: ["musim dingin"]
	},
	weekdays: [
		["senin", "sen"],
		["selasa", "sel"],
		["rabu", "rab"],
		["kamis", "kam"],
		["jumat", "jum"],
		["sabtu", "sab"],
		["minggu", "min"]
	],
	page: {
		controls: ["iklan"],
		readingTimes: NOT_YET,
		minutesToRead: NOT_YET,
		invitations: NOT_YET,
		requests: NOT_YET,
		offers: NOT_YET,
		closings: NOT_YET,
		pictures: NOT_YET,
		pictureCredits: NOT_YET,
		timeWords: ["pada", "oleh"]
	},
	bylines: {
		leads: ["oleh", "laporan"],
		smallLeads: NOT_YET,
		possibleLeads: ["penulis"],
		labels: ["penulis"],
		creditLabels: NOT_YET,
		reporters: NOT_YET,
		staff: NOT_YET,
		jobTitles: NOT_YET,
		jobAdjectives: NOT_YET,
		translationCredits: NOT_YET,
		photoCredits: NOT_YET,
		placeholders: ["redaksi"],
		desks: NOT_YET
	},
	reports: NOT_YET,
	figures: {
		scales: NOT_YET,
		currencies: NOT_YET,
		units: NOT_YET,
		percent: ["persen"],
		percentBefore: NOT_YET,
		approximations: NOT_YET,
		smallWords: NOT_YET,
		numbered: NOT_YET,
		clock: NOT_YET,
		ages: NOT_YET,
		ordinals: NOT_YET,
		abbreviations: NOT_YET,
		upTo: NOT_YET,
		of: NOT_YET
	},
	publishing: NOT_YET,
	names: {
		particles: NOT_YET,
		smallParticles: NOT_YET,
		connectives: NOT_YET,
		honorifics: NOT_YET,
		organisations: [
			"universitas",
			"kementerian",
			"institut",
			"badan",
			"lembaga",
			"yayasan",
			"redaksi"
		],
		possibleOrganisations: NOT_YET
	}
};
// src/core/languages/irish.ts
const irish = {
	tag: "ga",
	name: "Irish",
	months: [
		["eanáir", "ean"],
		["feabhra", "feabh"],
		["márta"],
		["aibreán", "aib"],
		["bealtaine", "beal"],
		["meitheamh", "meith"],
		["iúil"],
		["lúnasa", "lún"],
		["meán fómhair", "mfómh"],
		["deireadh fómhair", "dfómh"],
		["samhain", "samh"],
		["nollaig", "noll"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["earrach", "an t-earrach"],
		summer: ["samhradh", "an samhradh"],
		autumn: ["fómhar", "an fómhar"],
		winter: ["geimhreadh", "an geimhreadh"]
	},
	weekdays: [
		["dé luain", "luan"],
		["dé máirt", "máirt"],
		["dé céadaoin", "céad"],
		["déardaoin", "déar"],
		["dé haoine", "aoine"],
		["dé sathairn", "sath"],
		["dé domhnaigh", "domh"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/italian.ts
const italian = {
	tag: "it",
	name: "Italian",
	months: [
		["gennaio", "gen"],
		["febbraio", "feb"],
		["marzo", "mar"],
		["aprile", "apr"],
		["maggio", "mag"],
		["giugno", "giu"],
		["luglio", "lug"],
		["agosto", "ago"],
		["settembre", "set"],
		["ottobre", "ott"],
		["novembre", "nov"],
		["dicembre", "dic"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["primavera"],
		summer: ["estate"],
		autumn: ["autunno"],
		winter: ["inverno"]
	},
	weekdays: [
		["lunedì", "lun"],
		["martedì", "mar"],
		["mercoledì", "mer"],
		["giovedì", "gio"],
		["venerdì", "ven"],
		["sabato", "sab"],
		["domenica", "dom"]
	],
	page: {
		controls: [
			"pubblicità",
			"condividi",
			"stampa",
			"commenti"
		],
		readingTimes: ["tempo di lettura"],
		minutesToRead: NOT_YET,
		invitations: phrases(`
      leggi anche | leggi tutto | potrebbe interessarti | guarda anche | iscriviti | seguici | clicca qui |
      tutti i diritti riservati | riproduzione riservata
    `),
		requests: ["segui"],
		offers: NOT_YET,
		closings: phrases(`
      leggi anche | potrebbe interessarti | articoli correlati | i più letti | commenti | sull’autore
    `),
		pictures: ["immagin(e/i)", "didascalia"],
		pictureCredits: ["di"],
		timeWords: [
			"pubblicato",
			"pubblicata",
			"aggiornato",
			"aggiornata",
			"il",
			"alle",
			"ore"
		]
	},
	bylines: {
		leads: [
			"scritto da",
			"a cura di",
			"testo di"
		],
		smallLeads: ["di"],
		possibleLeads: [
			"testo",
			"autore",
			"di"
		],
		labels: ["autore"],
		creditLabels: NOT_YET,
		reporters: NOT_YET,
		staff: NOT_YET,
		jobTitles: [
			"redattore",
			"redattrice",
			"giornalista",
			"corrispondente"
		],
		jobAdjectives: NOT_YET,
		translationCredits: ["traduzione"],
		photoCredits: NOT_YET,
		placeholders: [
			"redazione",
			"la redazione",
			"anonimo",
			"autore",
			"di"
		],
		desks: NOT_YET
	},
	reports: {
		credits: {
			author: ["testo di"],
			editor: ["a cura di"],
			translator: [
				"traduzione",
				"traduzione di",
				"tradotto da"
			],
			interviewer: ["intervista di"],
			contributor: NOT_YET,
			agencies: NOT_YET
		},
		notices: {
			correction: [
				"correzione",
				"rettifica",
				"errata corrige"
			],
			clarification: ["precisazione", "chiarimento"],
			retraction: ["ritrattazione"],
			update: ["aggiornamento"],
			note: ["nota della redazione", "ndr"]
		},
		noticeSentences: {
			correction: ["(in una/una) versione precedente"],
			clarification: NOT_YET,
			retraction: NOT_YET,
			update: NOT_YET
		},
		changes: NOT_YET,
		updates: NOT_YET,
		offices: words(`
      signor signora sindaco sindaca premier portavoce direttore direttrice ministra avvocato
      professoressa governatore assessore comandante
    `),
		officeEndings: NOT_YET,
		speech: {
			verbs: words(`
        detto dice disse dichiarato dichiara affermato afferma aggiunto aggiunge spiegato spiega
        sottolineato sottolinea scritto scrive commentato commenta ribadito ribadisce osservato osserva
        precisato precisa annunciato annuncia avvertito avverte ricordato ricorda concluso conclude
        raccontato racconta assicurato assicura risposto risponde sostenuto sostiene ammesso denunciato
        riferito
      `),
			pronouns: [
				"lui",
				"lei",
				"egli",
				"ella",
				"loro"
			],
			accordingTo: [
				"secondo",
				"a detta di",
				"per"
			],
			subject: "before"
		}
	},
	figures: {
		scales: {
			"1e3": ["mila"],
			"1e6": ["milione", "milioni"],
			"1e9": ["miliardo", "miliardi"]
		},
		currencies: { USD: ["dollari"] },
		units: [
			"chilometri",
			"metri",
			"ettari",
			"tonnellate"
		],
		percent: ["per cento"],
		percentBefore: NOT_YET,
		approximations: [
			"circa",
			"quasi",
			"oltre",
			"più di",
			"almeno"
		],
		smallWords: words(`
      e di della del nel nella per con sono è hanno ha che il lo gli da dal in a al
    `),
		numbered: ["articolo"],
		clock: NOT_YET,
		ages: ["anni,"],
		ordinals: ["i"],
		abbreviations: NOT_YET,
		upTo: ["e"],
		of: ["di"]
	},
	publishing: {
		opinions: ["opinione"],
		editorials: NOT_YET,
		interviews: ["intervist(a/e)"],
		interviewsWith: ["interview con"],
		pressReleases: ["comunicat(o/i) stampa"],
		newspapers: [
			"giornale",
			"corriere",
			"gazzetta",
			"notizie"
		],
		magazines: ["rivista"],
		updated: ["aggiornat"],
		published: NOT_YET,
		otherDates: NOT_YET
	},
	names: {
		particles: [
			"della",
			"dello",
			"degli",
			"di",
			"da",
			"del",
			"lo"
		],
		smallParticles: NOT_YET,
		connectives: NOT_YET,
		honorifics: ["dott", "dottssa"],
		organisations: words(`
      accademia agenzia associazione assemblea biblioteca camera comitato commissione consiglio
      dipartimento direzione fondazione governo istituto laboratorio ministero organizzazione redazione
      società tribuna università
    `),
		possibleOrganisations: NOT_YET
	}
};
// src/core/languages/japanese.ts
const japanese = {
	tag: "ja",
	name: "Japanese",
	months: { none: "months are numbers with 月 behind them" },
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: [
			"春",
			"春季",
			"春期",
			"春号"
		],
		summer: [
			"夏",
			"夏季",
			"夏期",
			"夏号"
		],
		autumn: [
			"秋",
			"秋季",
			"秋期",
			"秋号"
		],
		winter: [
			"冬",
			"冬季",
			"冬期",
			"冬号"
		]
	},
	weekdays: [
		["月曜日"],
		["火曜日"],
		["水曜日"],
		["木曜日"],
		["金曜日"],
		["土曜日"],
		["日曜日"]
	],
	page: {
		controls: [
			"広告",
			"シェア",
			"コメント",
			"印刷"
		],
		readingTimes: ["読了時間"],
		minutesToRead: NOT_YET,
		invitations: [
			"関連記事",
			"関連リンク",
			"関連ニュース",
			"続きを読む",
			"もっと読む",
			"(あわせ/合わせ)て読みたい",
			"無断転載"
		],
		requests: NOT_YET,
		offers: NOT_YET,
		closings: [
			"関連記事",
			"関連リンク",
			"あわせて読みたい",
			"合わせて読みたい",
			"おすすめ",
			"人気記事",
			"コメント",
			"著者プロフィール"
		],
		pictures: [
			"写真",
			"画像",
			"撮影",
			"出典"
		],
		pictureCredits: NOT_YET,
		timeWords: [
			"公",
			"開",
			"配",
			"信",
			"最",
			"終"
		]
	},
	bylines: {
		leads: [
			"著者",
			"筆者",
			"執筆",
			"取材・文",
			"構成・文",
			"文・写真",
			"取材・文・写真"
		],
		smallLeads: NOT_YET,
		possibleLeads: NOT_YET,
		labels: NOT_YET,
		creditLabels: ["取材"],
		reporters: NOT_YET,
		staff: NOT_YET,
		jobTitles: ["特派員", "論説委員"],
		jobAdjectives: NOT_YET,
		translationCredits: [
			"翻訳[者]",
			"訳[者]",
			"監訳",
			"イラスト[レーター]"
		],
		photoCredits: [
			"写真",
			"撮影",
			"図版"
		],
		placeholders: [
			"編集部",
			"著者",
			"執筆[者]",
			"筆者",
			"ライター",
			"訳[者]",
			"翻訳[者]",
			"関連記事"
		],
		desks: ["編集部"]
	},
	reports: {
		credits: {
			author: ["執筆:"],
			editor: NOT_YET,
			translator: ["編訳:", "翻訳[者]:"],
			interviewer: NOT_YET,
			contributor: NOT_YET,
			agencies: NOT_YET
		},
		notices: {
			correction: ["訂正"],
			clarification: NOT_YET,
			retraction: ["撤回"],
			update: ["追記"],
			note: NOT_YET
		},
		noticeSentences: NOT_YET,
		changes: NOT_YET,
		updates: NOT_YET,
		offices: NOT_YET,
		officeEndings: NOT_YET,
		speech: NOT_YET
	},
	figures: {
		scales: NOT_YET,
		currencies: {
			USD: ["ドル"],
			JPY: ["円"]
		},
		units: [
			"トン",
			"キロ",
			"メートル"
		],
		percent: NOT_YET,
		percentBefore: NOT_YET,
		approximations: NOT_YET,
		smallWords: NOT_YET,
		numbered: NOT_YET,
		clock: NOT_YET,
		ages: NOT_YET,
		ordinals: NOT_YET,
		abbreviations: NOT_YET,
		upTo: NOT_YET,
		of: NOT_YET
	},
	publishing: {
		opinions: ["社説"],
		editorials: NOT_YET,
		interviews: ["インタビュー"],
		interviewsWith: NOT_YET,
		pressReleases: ["プレスリリース"],
		newspapers: [
			"新聞",
			"日報",
			"時報"
		],
		magazines: ["週刊"],
		updated: NOT_YET,
		published: ["公開"],
		otherDates: NOT_YET
	},
	names: NOT_YET
};
// src/core/languages/korean.ts
const korean = {
	tag: "ko",
	name: "Korean",
	months: { none: "months are numbers with 월 behind them" },
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["봄", "춘계"],
		summer: ["여름", "하계"],
		autumn: ["가을", "추계"],
		winter: ["겨울", "동계"]
	},
	weekdays: [
		["월요일"],
		["화요일"],
		["수요일"],
		["목요일"],
		["금요일"],
		["토요일"],
		["일요일"]
	],
	page: {
		controls: [
			"광고",
			"공유",
			"댓글"
		],
		readingTimes: ["읽는 시간"],
		minutesToRead: NOT_YET,
		invitations: [
			"관련[ ]기사",
			"관련[ ]뉴스",
			"더[ ]보기",
			"무단[ ]전재",
			"저작권자"
		],
		requests: NOT_YET,
		offers: NOT_YET,
		closings: [
			"관련[ ]기사",
			"관련[ ]뉴스",
			"댓글",
			"인기[ ]기사"
		],
		pictures: ["사진", "이미지"],
		pictureCredits: NOT_YET,
		timeWords: [
			"년",
			"월",
			"일",
			"시",
			"분",
			"오",
			"전",
			"후",
			"입",
			"력",
			"수",
			"정"
		]
	},
	bylines: {
		leads: ["글"],
		smallLeads: NOT_YET,
		possibleLeads: ["기자"],
		labels: NOT_YET,
		creditLabels: ["기자"],
		reporters: [
			"기자",
			"특파원",
			"선임기자",
			"논설위원"
		],
		staff: NOT_YET,
		jobTitles: [
			"기자",
			"특파원",
			"논설위원",
			"선임기자"
		],
		jobAdjectives: NOT_YET,
		translationCredits: ["번역"],
		photoCredits: NOT_YET,
		placeholders: [
			"관리자",
			"편집부",
			"디지털뉴스팀"
		],
		desks: NOT_YET
	},
	reports: {
		credits: {
			author: NOT_YET,
			editor: NOT_YET,
			translator: ["번역"],
			interviewer: NOT_YET,
			contributor: NOT_YET,
			agencies: NOT_YET
		},
		notices: NOT_YET,
		noticeSentences: NOT_YET,
		changes: NOT_YET,
		updates: NOT_YET,
		offices: NOT_YET,
		officeEndings: NOT_YET,
		speech: NOT_YET
	},
	figures: NOT_YET,
	publishing: {
		opinions: NOT_YET,
		editorials: NOT_YET,
		interviews: ["인터뷰"],
		interviewsWith: NOT_YET,
		pressReleases: NOT_YET,
		newspapers: [
			"신문",
			"뉴스",
			"일보"
		],
		magazines: NOT_YET,
		updated: ["수정"],
		published: ["입력", "등록"],
		otherDates: NOT_YET
	},
	names: NOT_YET
};
// src/core/languages/latvian.ts
const latvian = {
	tag: "lv",
	name: "Latvian",
	months: [
		["janvāris", "janv"],
		["februāris", "febr"],
		["marts"],
		["aprīlis", "apr"],
		["maijs"],
		["jūnijs", "jūn"],
		["jūlijs", "jūl"],
		["augusts", "aug"],
		["septembris", "sept"],
		["oktobris", "okt"],
		["novembris", "nov"],
		["decembris", "dec"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["pavasaris", "pavasarī"],
		summer: ["vasara", "vasarā"],
		autumn: ["rudens", "rudenī"],
		winter: ["ziema", "ziemā"]
	},
	weekdays: [
		["pirmdiena", "pirmd"],
		["otrdiena", "otrd"],
		["trešdiena", "trešd"],
		["ceturtdiena", "ceturtd"],
		["piektdiena", "piektd"],
		["sestdiena", "sestd"],
		["svētdiena", "svētd"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/lithuanian.ts
const lithuanian = {
	tag: "lt",
	name: "Lithuanian",
	months: [
		[
			"sausis",
			"sausio",
			"saus"
		],
		[
			"vasaris",
			"vasario",
			"vas"
		],
		[
			"kovas",
			"kovo",
			"kov"
		],
		[
			"balandis",
			"balandžio",
			"bal"
		],
		[
			"gegužė",
			"gegužės",
			"geg"
		],
		[
			"birželis",
			"birželio",
			"birž"
		],
		[
			"liepa",
			"liepos",
			"liep"
		],
		[
			"rugpjūtis",
			"rugpjūčio",
			"rugp"
		],
		[
			"rugsėjis",
			"rugsėjo",
			"rugs"
		],
		[
			"spalis",
			"spalio",
			"spal"
		],
		[
			"lapkritis",
			"lapkričio",
			"lapkr"
		],
		[
			"gruodis",
			"gruodžio",
			"gruod"
		]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["pavasaris", "pavasarį"],
		summer: ["vasara", "vasarą"],
		autumn: ["ruduo", "rudenį"],
		winter: ["žiema", "žiemą"]
	},
	weekdays: [
		["pirmadienis", "pr"],
		["antradienis", "an"],
		["trečiadienis", "tr"],
		["ketvirtadienis", "kt"],
		["penktadienis", "pn"],
		["šeštadienis", "št"],
		["sekmadienis", "sk"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/macedonian.ts
const macedonian = {
	tag: "mk",
	name: "Macedonian",
	months: [
		["јануари", "јан"],
		["февруари", "фев"],
		["март", "мар"],
		["април", "апр"],
		["мај"],
		["јуни", "јун"],
		["јули", "јул"],
		["август", "авг"],
		["септември", "сеп"],
		["октомври", "окт"],
		["ноември", "ное"],
		["декември", "дек"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["пролет", "пролетта"],
		summer: ["лето", "летото"],
		autumn: ["есен", "есента"],
		winter: ["зима", "зимата"]
	},
	weekdays: [
		["понеделник", "пон"],
		["вторник", "вто"],
		["среда", "сре"],
		["четврток", "чет"],
		["петок", "пет"],
		["сабота", "саб"],
		["недела", "нед"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/malay.ts
const malay = {
	tag: "ms",
	name: "Malay",
	months: [
		["januari", "jan"],
		["februari", "feb"],
		["mac"],
		["april", "apr"],
		["mei"],
		["jun"],
		["julai", "jul"],
		["ogos", "ogo"],
		["september", "sep"],
		["oktober", "okt"],
		["november", "nov"],
		["disember", "dis"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["musim bunga"],
		summer: ["musim panas"],
		autumn: ["musim luruh"],
		winter: ["musim sejuk"]
	},
	weekdays: [
		["isnin", "isn"],
		["selasa", "sel"],
		["rabu", "rab"],
		["khamis", "kha"],
		["jumaat", "jum"],
		["sabtu", "sab"],
		["ahad", "ahd"]
	],
	page: {
		controls: NOT_YET,
		readingTimes: NOT_YET,
		minutesToRead: NOT_YET,
		invitations: NOT_YET,
		requests: NOT_YET,
		offers: NOT_YET,
		closings: NOT_YET,
		pictures: NOT_YET,
		pictureCredits: NOT_YET,
		timeWords: ["pada", "oleh"]
	},
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/northern-kurdish.ts
const northernKurdish = {
	tag: "kmr",
	name: "Northern Kurdish",
	months: [
		[
			"rêbendan",
			"çile",
			"çileya",
			"çileyê",
			"rêbendanê",
			"rbn"
		],
		[
			"sibat",
			"sibatê",
			"reşemî",
			"reşemiyê",
			"sbt"
		],
		[
			"adar",
			"adarê",
			"adr"
		],
		[
			"nîsan",
			"nîsanê",
			"nsn"
		],
		[
			"gulan",
			"gulanê",
			"gln"
		],
		[
			"hezîran",
			"hezîranê",
			"pûşper",
			"hzr"
		],
		[
			"tîrmeh",
			"tîrmehê",
			"trm"
		],
		[
			"tebax",
			"tebaxê",
			"gelawêj",
			"tbx"
		],
		[
			"îlon",
			"îlonê",
			"rezber",
			"îln"
		],
		[
			"cotmeh",
			"cotmehê",
			"cot"
		],
		[
			"mijdar",
			"mijdarê",
			"sermawez",
			"mjd"
		],
		[
			"berfanbar",
			"kanûn",
			"kanûnê",
			"brf"
		]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["bihar", "biharê"],
		summer: ["havîn", "havînê"],
		autumn: ["payîz", "payîzê"],
		winter: ["zivistan", "zivistanê"]
	},
	weekdays: [
		[
			"duşem",
			"dşm",
			"duşemî"
		],
		[
			"sêşem",
			"sşm",
			"sêşemî"
		],
		[
			"çarşem",
			"çşm",
			"çarşemî"
		],
		[
			"pêncşem",
			"pşm",
			"pêncşemî"
		],
		["înî"],
		["şemî", "şem"],
		[
			"yekşem",
			"yşm",
			"yekşemî"
		]
	],
	page: {
		controls: NOT_YET,
		readingTimes: NOT_YET,
		minutesToRead: NOT_YET,
		invitations: NOT_YET,
		requests: NOT_YET,
		offers: NOT_YET,
		closings: NOT_YET,
		pictures: ["wêne"],
		pictureCredits: NOT_YET,
		timeWords: NOT_YET
	},
	bylines: {
		leads: ["ji aliyê"],
		smallLeads: NOT_YET,
		possibleLeads: NOT_YET,
		labels: ["nûçe"],
		creditLabels: NOT_YET,
		reporters: NOT_YET,
		staff: NOT_YET,
		jobTitles: NOT_YET,
		jobAdjectives: NOT_YET,
		translationCredits: NOT_YET,
		photoCredits: NOT_YET,
		placeholders: NOT_YET,
		desks: NOT_YET
	},
	reports: {
		credits: {
			author: [
				"nûçe:",
				"amadekar:",
				"amadekirin:"
			],
			editor: ["edîtor:", "edîtorî:"],
			translator: [
				"werger:",
				"wergêr:",
				"wergerandin:"
			],
			interviewer: NOT_YET,
			contributor: NOT_YET,
			agencies: NOT_YET
		},
		notices: {
			correction: ["rastkirin"],
			clarification: ["zelalkirin"],
			retraction: NOT_YET,
			update: NOT_YET,
			note: NOT_YET
		},
		noticeSentences: NOT_YET,
		changes: NOT_YET,
		updates: NOT_YET,
		offices: [
			"serok",
			"serokê",
			"wezîr",
			"wezîrê",
			"berdevk",
			"berdevkê",
			"berpirs",
			"berpirsê"
		],
		officeEndings: NOT_YET,
		speech: {
			verbs: words(`
        got gotin dibêje dibêjin ragihand ragihandin nivîsand diyar destnîşan
      `),
			pronouns: [
				"ew",
				"wî",
				"wê",
				"wan"
			],
			accordingTo: ["li gorî", "bi gotina"],
			subject: "before"
		}
	},
	figures: {
		scales: { "1e3": ["hezar"] },
		currencies: { USD: ["dolarî"] },
		units: ["kîlometre"],
		percent: ["ji sedî"],
		percentBefore: NOT_YET,
		approximations: ["nêzîkî", "zêdetirî"],
		smallWords: [
			"li",
			"di",
			"ji",
			"bi",
			"û",
			"ku",
			"de"
		],
		numbered: NOT_YET,
		clock: NOT_YET,
		ages: NOT_YET,
		ordinals: NOT_YET,
		abbreviations: NOT_YET,
		upTo: NOT_YET,
		of: NOT_YET
	},
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/norwegian.ts
const norwegian = {
	tag: "nb",
	name: "Norwegian",
	months: [
		["januar", "jan"],
		["februar", "feb"],
		[
			"mars",
			"marts",
			"mar"
		],
		["april", "apr"],
		["mai", "maj"],
		["juni", "jun"],
		["juli", "jul"],
		["august", "aug"],
		["september", "sep"],
		["oktober", "okt"],
		["november", "nov"],
		["desember", "des"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["vår", "våren"],
		summer: ["sommer", "sommeren"],
		autumn: [
			"høst",
			"høsten",
			"haust"
		],
		winter: ["vinter", "vinteren"]
	},
	weekdays: [
		[
			"mandag",
			"man",
			"måndag",
			"mån"
		],
		[
			"tirsdag",
			"tir",
			"tysdag",
			"tys"
		],
		["onsdag", "ons"],
		["torsdag", "tor"],
		["fredag", "fre"],
		[
			"lørdag",
			"lør",
			"laurdag",
			"lau"
		],
		["søndag", "søn"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: {
		opinions: NOT_YET,
		editorials: NOT_YET,
		interviews: NOT_YET,
		interviewsWith: NOT_YET,
		pressReleases: NOT_YET,
		newspapers: ["posten"],
		magazines: NOT_YET,
		updated: ["oppdatert"],
		published: NOT_YET,
		otherDates: NOT_YET
	},
	names: {
		particles: NOT_YET,
		smallParticles: NOT_YET,
		connectives: NOT_YET,
		honorifics: NOT_YET,
		organisations: words(`
      direktoratet foreningen forbundet høgskolen høyskolen instituttet kommisjonen komiteen kommissionen
      regjeringen regeringen selskabet stortinget folketinget styrelsen
    `),
		possibleOrganisations: NOT_YET
	}
};
// src/core/languages/persian.ts
const persian = {
	tag: "fa",
	name: "Persian",
	months: [
		[
			"ژانویه",
			"جنوری",
			"جنو"
		],
		["فوریه", "فبروری"],
		["مارس", "مارچ"],
		["آوریل", "اپریل"],
		["مه", "می"],
		["ژوئن", "جون"],
		[
			"ژوئیه",
			"جولای",
			"جول"
		],
		[
			"اوت",
			"اگست",
			"آگوست"
		],
		["سپتامبر", "سپتمبر"],
		["اکتبر", "اکتوبر"],
		["نوامبر", "نومبر"],
		[
			"دسامبر",
			"دسمبر",
			"دسم"
		]
	],
	otherCalendars: { "solar-hijri": [
		["فروردین", "حمل"],
		["اردیبهشت", "ثور"],
		["خرداد", "جوزا"],
		["تیر", "سرطان"],
		["مرداد", "اسد"],
		["شهریور", "سنبله"],
		["مهر", "میزان"],
		["آبان", "عقرب"],
		["آذر", "قوس"],
		["دی", "جدی"],
		["بهمن", "دلو"],
		["اسفند", "حوت"]
	] },
	seasons: {
		spring: ["بهار"],
		summer: ["تابستان"],
		autumn: ["پاییز", "پائیز"],
		winter: ["زمستان"]
	},
	weekdays: [
		["دوشنبه"],
		["سه‌شنبه"],
		["چهارشنبه"],
		["پنجشنبه"],
		["جمعه"],
		["شنبه"],
		["یکشنبه"]
	],
	page: {
		controls: [
			"تبلیغات",
			"آگهی",
			"اشتراک گذاری",
			"اشتراک‌گذاری",
			"چاپ",
			"نظرات"
		],
		readingTimes: ["زمان مطالعه"],
		minutesToRead: NOT_YET,
		invitations: phrases(`
      بیشتر بخوانید | همچنین بخوانید | بخوانید: | مطالب مرتبط | اخبار مرتبط | ما را دنبال کنید | کلیک کنید |
      تمامی حقوق
    `),
		requests: NOT_YET,
		offers: NOT_YET,
		closings: [
			"مطالب مرتبط",
			"اخبار مرتبط",
			"نظرات",
			"دیدگاه",
			"پربازدیدترین",
			"درباره نویسنده"
		],
		pictures: [
			"عکس",
			"عکاس",
			"تصویر"
		],
		pictureCredits: NOT_YET,
		timeWords: [
			"انتشار",
			"تاریخ",
			"ساعت",
			"به",
			"روز",
			"رسانی",
			"سه"
		]
	},
	bylines: {
		leads: [
			"کاتب",
			"نویسنده",
			"نوشته",
			"خبرنگار"
		],
		smallLeads: NOT_YET,
		possibleLeads: NOT_YET,
		labels: NOT_YET,
		creditLabels: ["گزارش"],
		reporters: NOT_YET,
		staff: NOT_YET,
		jobTitles: NOT_YET,
		jobAdjectives: NOT_YET,
		translationCredits: NOT_YET,
		photoCredits: NOT_YET,
		placeholders: ["ادمین"],
		desks: NOT_YET
	},
	reports: {
		credits: {
			author: [
				"خبرنگار:",
				"گزارش:",
				"نویسنده:"
			],
			editor: [
				"ویرایش:",
				"ویراستار:",
				"دبیر:"
			],
			translator: ["ترجمه", "مترجم"],
			interviewer: ["گفتگو"],
			contributor: NOT_YET,
			agencies: NOT_YET
		},
		notices: {
			correction: ["اصلاحیه", "تصحیح"],
			clarification: ["توضیح"],
			retraction: NOT_YET,
			update: NOT_YET,
			note: ["یادداشت سردبیر"]
		},
		noticeSentences: NOT_YET,
		changes: NOT_YET,
		updates: NOT_YET,
		offices: words(`
      رئیس وزیر سخنگوی سخنگو مدیر مدیرکل سردار سرلشکر دکتر استاندار فرماندار نماینده سفیر معاون دبیر
    `),
		officeEndings: NOT_YET,
		speech: {
			verbs: words(`
        گفت گفتند گفته افزود افزودند نوشت تاکید تأکید تصریح اظهار اعلام بیان خاطرنشان هشدار توضیح عنوان
      `),
			pronouns: [
				"او",
				"وی",
				"آنها",
				"آنان",
				"ایشان"
			],
			accordingTo: [
				"به گفته",
				"به گفتهٔ",
				"بنا بر"
			],
			subject: "before"
		}
	},
	figures: {
		scales: {
			"1e2": ["صد"],
			"1e3": ["هزار"],
			"1e6": ["میلیون"],
			"1e9": ["میلیارد"]
		},
		currencies: {
			USD: ["دلار"],
			EUR: ["یورو"],
			IRR: ["تومان"]
		},
		units: [
			"کیلومتر",
			"تن",
			"بشکه"
		],
		percent: ["درصد"],
		percentBefore: NOT_YET,
		approximations: [
			"حدود",
			"بیش از",
			"نزدیک به",
			"دست‌کم"
		],
		smallWords: [
			"از",
			"در",
			"به",
			"با",
			"را",
			"که",
			"و",
			"برای",
			"شد",
			"شدند"
		],
		numbered: NOT_YET,
		clock: NOT_YET,
		ages: ["ساله"],
		ordinals: NOT_YET,
		abbreviations: NOT_YET,
		upTo: ["تا"],
		of: NOT_YET
	},
	publishing: {
		opinions: NOT_YET,
		editorials: NOT_YET,
		interviews: NOT_YET,
		interviewsWith: NOT_YET,
		pressReleases: NOT_YET,
		newspapers: ["روزنامه", "خبرگزاری"],
		magazines: NOT_YET,
		updated: ["بروزرسانی", "به‌روز"],
		published: NOT_YET,
		otherDates: NOT_YET
	},
	names: {
		particles: NOT_YET,
		smallParticles: NOT_YET,
		connectives: NOT_YET,
		honorifics: ["دکتر"],
		organisations: words(`
      دانشگاه وزارت مرکز موسسه سازمان بنیاد انجمن کمیته شورای خبرگزاری روزنامه
    `),
		possibleOrganisations: NOT_YET
	}
};
// src/core/languages/polish.ts
const polish = {
	tag: "pl",
	name: "Polish",
	months: [
		[
			"styczeń",
			"stycznia",
			"sty"
		],
		[
			"luty",
			"lutego",
			"lut"
		],
		[
			"marzec",
			"marca",
			"mar"
		],
		[
			"kwiecień",
			"kwietnia",
			"kwi"
		],
		["maj", "maja"],
		[
			"czerwiec",
			"czerwca",
			"cze"
		],
		[
			"lipiec",
			"lipca",
			"lip"
		],
		[
			"sierpień",
			"sierpnia",
			"sie"
		],
		[
			"wrzesień",
			"września",
			"wrz"
		],
		[
			"październik",
			"października",
			"paź"
		],
		[
			"listopad",
			"listopada",
			"lis"
		],
		[
			"grudzień",
			"grudnia",
			"gru"
		]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["wiosna", "wiosną"],
		summer: ["lato", "latem"],
		autumn: ["jesień", "jesienią"],
		winter: ["zima", "zimą"]
	},
	weekdays: [
		["poniedziałek", "pon"],
		["wtorek", "wt"],
		["środa", "śr"],
		["czwartek", "czw"],
		["piątek", "pt"],
		["sobota", "sob"],
		["niedziela", "niedz"]
	],
	page: NOT_YET,
	bylines: {
		leads: [
			"przez",
			"napisał",
			"napisała"
		],
		smallLeads: NOT_YET,
		possibleLeads: ["od"],
		labels: NOT_YET,
		creditLabels: NOT_YET,
		reporters: NOT_YET,
		staff: NOT_YET,
		jobTitles: NOT_YET,
		jobAdjectives: NOT_YET,
		translationCredits: NOT_YET,
		photoCredits: NOT_YET,
		placeholders: ["redakcja"],
		desks: NOT_YET
	},
	reports: NOT_YET,
	figures: {
		scales: NOT_YET,
		currencies: { PLN: ["złotych"] },
		units: NOT_YET,
		percent: NOT_YET,
		percentBefore: NOT_YET,
		approximations: NOT_YET,
		smallWords: NOT_YET,
		numbered: NOT_YET,
		clock: NOT_YET,
		ages: NOT_YET,
		ordinals: NOT_YET,
		abbreviations: NOT_YET,
		upTo: NOT_YET,
		of: NOT_YET
	},
	publishing: {
		opinions: NOT_YET,
		editorials: NOT_YET,
		interviews: ["wywiad"],
		interviewsWith: NOT_YET,
		pressReleases: NOT_YET,
		newspapers: [
			"gazeta",
			"dziennik",
			"wiadomości"
		],
		magazines: NOT_YET,
		updated: ["zaktualiz"],
		published: NOT_YET,
		otherDates: NOT_YET
	},
	names: {
		particles: NOT_YET,
		smallParticles: NOT_YET,
		connectives: NOT_YET,
		honorifics: NOT_YET,
		organisations: words(`
      uniwersytet politechnika instytut ministerstwo muzeum stowarzyszenie towarzystwo fundacja komisja
      komitet urząd biblioteka akademia redakcja wydawnictwo
    `),
		possibleOrganisations: NOT_YET
	}
};
// src/core/languages/portuguese.ts
const portuguese = {
	tag: "pt",
	name: "Portuguese",
	months: [
		["janeiro", "jan"],
		["fevereiro", "fev"],
		[
			"março",
			"marco",
			"mar"
		],
		["abril", "abr"],
		["maio", "mai"],
		["junho", "jun"],
		["julho", "jul"],
		["agosto", "ago"],
		["setembro", "set"],
		["outubro", "out"],
		["novembro", "nov"],
		["dezembro", "dez"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["primavera"],
		summer: ["verão", "verao"],
		autumn: ["outono", "outôno"],
		winter: ["inverno"]
	},
	weekdays: [
		[
			"segunda-feira",
			"seg",
			"segunda"
		],
		[
			"terça-feira",
			"ter",
			"terça"
		],
		[
			"quarta-feira",
			"qua",
			"quarta"
		],
		[
			"quinta-feira",
			"qui",
			"quinta"
		],
		[
			"sexta-feira",
			"sex",
			"sexta"
		],
		["sábado", "sáb"],
		["domingo", "dom"]
	],
	page: {
		controls: [
			"publicidade",
			"compartilhar",
			"comentário[s]"
		],
		readingTimes: ["tempo de leitura"],
		minutesToRead: NOT_YET,
		invitations: phrases(`
      leia (mais/também) | veja (mais/também) | saiba mais | inscreva-se | siga-nos | clique aqui |
      todos os direitos reservados | continua após a publicidade
    `),
		requests: [
			"siga",
			"assine",
			"inscreva"
		],
		offers: NOT_YET,
		closings: phrases(`
      leia (mais/também) | veja também | notícias relacionadas | artigos relacionados | mais lidas |
      comentários | sobre o autor | deixe (um/uma/seu)
    `),
		pictures: [
			"imagen[s]",
			"imagem",
			"reprodução",
			"legenda"
		],
		pictureCredits: NOT_YET,
		timeWords: [
			"em",
			"às",
			"atualizado",
			"atualizada"
		]
	},
	bylines: {
		leads: NOT_YET,
		smallLeads: ["da"],
		possibleLeads: ["da"],
		labels: NOT_YET,
		creditLabels: NOT_YET,
		reporters: NOT_YET,
		staff: NOT_YET,
		jobTitles: [
			"jornalista",
			"correspondente",
			"repórter"
		],
		jobAdjectives: NOT_YET,
		translationCredits: NOT_YET,
		photoCredits: NOT_YET,
		placeholders: ["redação", "por"],
		desks: NOT_YET
	},
	reports: {
		credits: {
			author: [
				"reportagem",
				"reportagem de",
				"texto",
				"texto de"
			],
			editor: [
				"edição",
				"edição de",
				"editado por"
			],
			translator: [
				"tradução",
				"tradução de",
				"traduzido por"
			],
			interviewer: NOT_YET,
			contributor: NOT_YET,
			agencies: NOT_YET
		},
		notices: {
			correction: ["correção", "retificação"],
			clarification: ["esclarecimento"],
			retraction: ["retratação"],
			update: ["atualização"],
			note: ["nota do editor", "nota da redação"]
		},
		noticeSentences: {
			correction: ["(numa/em uma/uma) versão anterior"],
			clarification: NOT_YET,
			retraction: NOT_YET,
			update: NOT_YET
		},
		changes: NOT_YET,
		updates: NOT_YET,
		offices: words(`
      ministra porta-voz prefeito prefeita diretor diretora governador governadora deputado deputada
      secretária professora
    `),
		officeEndings: NOT_YET,
		speech: {
			verbs: words(`
        disse diz dito disseram afirmou afirma afirmado acrescentou acrescenta declarou declara explicou
        explica destacou destaca ressaltou garantiu garante salientou salienta sublinhou sublinha referiu
        refere considerou alertou alerta anunciou escreveu escreve comentou comenta contou conta lamentou
        respondeu confirmou concluiu reiterou adiantou defendeu frisou
      `),
			pronouns: [
				"ele",
				"ela",
				"eles",
				"elas"
			],
			accordingTo: [
				"segundo",
				"de acordo com",
				"conforme"
			],
			subject: "before"
		}
	},
	figures: {
		scales: {
			"1e6": ["milhão", "milhões"],
			"1e9": ["bilhão", "bilhões"],
			"1e12": ["trilhão", "trilhões"]
		},
		currencies: { BRL: ["reais", "real"] },
		units: ["quilômetros", "quilómetros"],
		percent: ["por cento"],
		percentBefore: NOT_YET,
		approximations: [
			"mais de",
			"quase",
			"pelo menos"
		],
		smallWords: words(`
      do da no na os as um uma foram foi são é têm tem ao
    `),
		numbered: ["artigo"],
		clock: NOT_YET,
		ages: ["anos de idade"],
		ordinals: NOT_YET,
		abbreviations: NOT_YET,
		upTo: NOT_YET,
		of: NOT_YET
	},
	publishing: {
		opinions: ["opinião"],
		editorials: NOT_YET,
		interviews: NOT_YET,
		interviewsWith: NOT_YET,
		pressReleases: NOT_YET,
		newspapers: [
			"jornal",
			"folha",
			"notícias",
			"gazeta"
		],
		magazines: NOT_YET,
		updated: ["atualizad"],
		published: NOT_YET,
		otherDates: NOT_YET
	},
	names: {
		particles: [
			"da",
			"das",
			"do",
			"dos",
			"de"
		],
		smallParticles: NOT_YET,
		connectives: ["e"],
		honorifics: NOT_YET,
		organisations: words(`
      agência arquivo assembleia associação câmara comissão comitê conselho direção empresa escola
      faculdade federação fundação governo ministério notícias organização prefeitura redação rede
      secretaria senado sindicato sociedade universidade
    `),
		possibleOrganisations: NOT_YET
	}
};
// src/core/languages/romanian.ts
const romanian = {
	tag: "ro",
	name: "Romanian",
	months: [
		["ianuarie", "ian"],
		["februarie", "feb"],
		["martie", "mar"],
		["aprilie", "apr"],
		["mai"],
		["iunie", "iun"],
		["iulie", "iul"],
		["august", "aug"],
		["septembrie", "sept"],
		["octombrie", "oct"],
		["noiembrie", "nov"],
		["decembrie", "dec"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["primăvară", "primăvara"],
		summer: ["vară", "vara"],
		autumn: ["toamnă", "toamna"],
		winter: ["iarnă", "iarna"]
	},
	weekdays: [
		["luni", "lun"],
		["marți", "mar"],
		["miercuri", "mie"],
		["joi"],
		["vineri", "vin"],
		["sâmbătă", "sâm"],
		["duminică", "dum"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: {
		particles: NOT_YET,
		smallParticles: NOT_YET,
		connectives: NOT_YET,
		honorifics: NOT_YET,
		organisations: [
			"universitatea",
			"institutul",
			"ministerul",
			"academia"
		],
		possibleOrganisations: NOT_YET
	}
};
// src/core/languages/russian.ts
const russian = {
	tag: "ru",
	name: "Russian",
	months: [
		[
			"январь",
			"января",
			"янв"
		],
		[
			"февраль",
			"февраля",
			"фев",
			"февр"
		],
		[
			"март",
			"марта",
			"мар"
		],
		[
			"апрель",
			"апреля",
			"апр"
		],
		["май", "мая"],
		[
			"июнь",
			"июня",
			"июн"
		],
		[
			"июль",
			"июля",
			"июл"
		],
		[
			"август",
			"августа",
			"авг"
		],
		[
			"сентябрь",
			"сентября",
			"сен",
			"сент"
		],
		[
			"октябрь",
			"октября",
			"окт"
		],
		[
			"ноябрь",
			"ноября",
			"ноя",
			"нояб"
		],
		[
			"декабрь",
			"декабря",
			"дек"
		]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: [
			"весна",
			"весны",
			"весной"
		],
		summer: [
			"лето",
			"лета",
			"летом"
		],
		autumn: [
			"осень",
			"осени",
			"осенью"
		],
		winter: [
			"зима",
			"зимы",
			"зимой"
		]
	},
	weekdays: [
		["понедельник", "пн"],
		["вторник", "вт"],
		["среда", "ср"],
		["четверг", "чт"],
		["пятница", "пт"],
		["суббота", "сб"],
		["воскресенье", "вс"]
	],
	page: {
		controls: [
			"реклама",
			"поделиться",
			"печать",
			"комментарии"
		],
		readingTimes: ["время [на ]чтени(е/я)"],
		minutesToRead: NOT_YET,
		invitations: phrases(`
      читайте также | читать далее | смотрите также | подписывайтесь | подпишитесь | подписаться |
      по теме: | все права защищены
    `),
		requests: ["подпис*", "следите"],
		offers: ["рассылк*"],
		closings: phrases(`
      читайте также | по теме | похожие (статьи/записи/новости) | комментарии | об авторе | популярное |
      смотрите также | материалы по теме | оставить комментарий
    `),
		pictures: [
			"фото",
			"изображение",
			"иллюстрация",
			"снимок"
		],
		pictureCredits: ["на"],
		timeWords: [
			"опубликовано",
			"обновлено",
			"в",
			"г",
			"года",
			"мск"
		]
	},
	bylines: {
		leads: [
			"текст",
			"автор",
			"авторы",
			"журналист",
			"корреспондент"
		],
		smallLeads: NOT_YET,
		possibleLeads: NOT_YET,
		labels: NOT_YET,
		creditLabels: NOT_YET,
		reporters: NOT_YET,
		staff: NOT_YET,
		jobTitles: [
			"профессор",
			"журналист",
			"обозреватель",
			"корреспондент",
			"редактор"
		],
		jobAdjectives: NOT_YET,
		translationCredits: NOT_YET,
		photoCredits: NOT_YET,
		placeholders: ["редакция", "редактор"],
		desks: NOT_YET
	},
	reports: {
		credits: {
			author: [
				"автор",
				"корреспондент",
				"подготовил[а]",
				"текст"
			],
			editor: [
				"редактор",
				"редактировал",
				"под редакцией"
			],
			translator: [
				"перевод",
				"перевёл",
				"перевел[а]"
			],
			interviewer: ["беседовал[а/и]", "интервью:"],
			contributor: NOT_YET,
			agencies: NOT_YET
		},
		notices: {
			correction: ["исправление", "поправка"],
			clarification: ["уточнение", "разъяснение"],
			retraction: ["опровержение"],
			update: ["обновлено"],
			note: ["примечание редакции", "от редакции"]
		},
		noticeSentences: {
			correction: ["в (предыдущей/первоначальной) версии"],
			clarification: NOT_YET,
			retraction: NOT_YET,
			update: NOT_YET
		},
		changes: NOT_YET,
		updates: NOT_YET,
		offices: words(`
      президент министр губернатор мэр глава директор представитель пресс-секретарь депутат генерал
      полковник профессор начальник руководитель замминистра посол эксперт министра главы
    `),
		officeEndings: NOT_YET,
		speech: {
			verbs: words(`
        сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили отметил отметила отметили
        добавил добавила добавили подчеркнул подчеркнула пояснил пояснила объяснил объяснила написал
        написала рассказал рассказала рассказали уточнил уточнила заметил заметила предупредил
        предупредила признал признала ответил ответила считает говорит указал указала передает передаёт
        напомнил напомнила
      `),
			pronouns: [
				"он",
				"она",
				"они"
			],
			accordingTo: [
				"по словам",
				"как сообщил",
				"как сообщила"
			],
			subject: "before"
		}
	},
	figures: {
		scales: {
			"1e3": [
				"тыс",
				"тысяч",
				"тысячи",
				"тысяча"
			],
			"1e6": [
				"млн",
				"миллион",
				"миллиона",
				"миллионов"
			],
			"1e9": [
				"млрд",
				"миллиард",
				"миллиарда",
				"миллиардов"
			],
			"1e12": [
				"триллион",
				"триллионов",
				"трлн"
			]
		},
		currencies: {
			USD: [
				"доллар",
				"доллара",
				"долларов"
			],
			EUR: ["евро"],
			GBP: ["фунтов"],
			JPY: ["иен"],
			CNY: ["юаней"],
			RUB: [
				"рубль",
				"рубля",
				"рублей"
			]
		},
		units: words(`
      километр километра километров км метр метра метров тонн тонны
    `),
		percent: [
			"процент",
			"процента",
			"процентов"
		],
		percentBefore: NOT_YET,
		approximations: [
			"около",
			"более",
			"почти",
			"свыше",
			"примерно",
			"не менее"
		],
		smallWords: words(`
      и в на с из по к от за для что как были был была или не
    `),
		numbered: [
			"статья",
			"статьи",
			"ст"
		],
		clock: NOT_YET,
		ages: ["летн"],
		ordinals: [
			"-я",
			"-й",
			"-го"
		],
		abbreviations: [
			"г",
			"тыс",
			"млн",
			"млрд",
			"руб"
		],
		upTo: ["до"],
		of: NOT_YET
	},
	publishing: {
		opinions: ["мнени(е/я)"],
		editorials: NOT_YET,
		interviews: ["интервью"],
		interviewsWith: NOT_YET,
		pressReleases: ["пресс-релиз[ы]"],
		newspapers: [
			"новост*",
			"газет*",
			"вести"
		],
		magazines: ["журнал"],
		updated: ["обновлен", "изменен"],
		published: ["опубликован"],
		otherDates: NOT_YET
	},
	names: {
		particles: NOT_YET,
		smallParticles: NOT_YET,
		connectives: NOT_YET,
		honorifics: NOT_YET,
		organisations: words(`
      университет институт министерство академия комитет комиссия агентство общество ассоциация федерация
      фонд центр редакция союз правительство музей библиотека служба радио
    `),
		possibleOrganisations: NOT_YET
	}
};
// src/core/languages/serbian.ts
const serbian = {
	tag: "sr",
	name: "Serbian",
	months: [
		[
			"јануар",
			"januar",
			"јан",
			"jan"
		],
		[
			"фебруар",
			"februar",
			"феб",
			"feb"
		],
		[
			"март",
			"mart",
			"мар",
			"mar"
		],
		[
			"април",
			"april",
			"апр",
			"apr"
		],
		["мај", "maj"],
		["јун", "jun"],
		["јул", "jul"],
		[
			"август",
			"avgust",
			"авг",
			"avg"
		],
		[
			"септембар",
			"septembar",
			"сеп",
			"sep"
		],
		[
			"октобар",
			"oktobar",
			"окт",
			"okt"
		],
		[
			"новембар",
			"novembar",
			"нов",
			"nov"
		],
		[
			"децембар",
			"decembar",
			"дец",
			"dec"
		]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: [
			"пролеће",
			"proleće",
			"пролећа",
			"proleća"
		],
		summer: [
			"лето",
			"leto",
			"лета",
			"leta"
		],
		autumn: [
			"јесен",
			"jesen",
			"јесени",
			"jeseni"
		],
		winter: [
			"зима",
			"zima",
			"зиме",
			"zime"
		]
	},
	weekdays: [
		[
			"понедељак",
			"пон",
			"ponedeljak",
			"pon"
		],
		[
			"уторак",
			"уто",
			"utorak",
			"uto"
		],
		[
			"среда",
			"сре",
			"sreda",
			"sre"
		],
		[
			"четвртак",
			"чет",
			"četvrtak",
			"čet"
		],
		[
			"петак",
			"пет",
			"petak",
			"pet"
		],
		[
			"субота",
			"суб",
			"subota",
			"sub"
		],
		[
			"недеља",
			"нед",
			"nedelja",
			"ned"
		]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/slovak.ts
const slovak = {
	tag: "sk",
	name: "Slovak",
	months: [
		[
			"január",
			"januára",
			"jan"
		],
		[
			"február",
			"februára",
			"feb"
		],
		[
			"marec",
			"marca",
			"mar"
		],
		[
			"apríl",
			"apríla",
			"apr"
		],
		["máj", "mája"],
		["jún", "júna"],
		["júl", "júla"],
		[
			"august",
			"augusta",
			"aug"
		],
		[
			"september",
			"septembra",
			"sep"
		],
		[
			"október",
			"októbra",
			"okt"
		],
		[
			"november",
			"novembra",
			"nov"
		],
		[
			"december",
			"decembra",
			"dec"
		]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["jar", "jari"],
		summer: ["leto", "leta"],
		autumn: ["jeseň", "jesene"],
		winter: ["zima", "zimy"]
	},
	weekdays: [
		["pondelok", "po"],
		["utorok", "ut"],
		["streda", "st"],
		["štvrtok", "št"],
		["piatok", "pi"],
		["sobota", "so"],
		["nedeľa", "ne"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/slovenian.ts
const slovenian = {
	tag: "sl",
	name: "Slovenian",
	months: [
		["januar", "jan"],
		["februar", "feb"],
		["marec", "mar"],
		["april", "apr"],
		["maj"],
		["junij", "jun"],
		["julij", "jul"],
		["avgust", "avg"],
		["september", "sep"],
		["oktober", "okt"],
		["november", "nov"],
		["december", "dec"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["pomlad", "pomladi"],
		summer: ["poletje", "poletja"],
		autumn: ["jesen", "jeseni"],
		winter: ["zima", "zime"]
	},
	weekdays: [
		["ponedeljek", "pon"],
		["torek", "tor"],
		["sreda", "sre"],
		["četrtek", "čet"],
		["petek", "pet"],
		["sobota", "sob"],
		["nedelja", "ned"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/spanish.ts
const spanish = {
	tag: "es",
	name: "Spanish",
	months: [
		["enero", "ene"],
		["febrero", "feb"],
		["marzo", "mar"],
		["abril", "abr"],
		["mayo", "may"],
		["junio", "jun"],
		["julio", "jul"],
		["agosto", "ago"],
		[
			"septiembre",
			"setiembre",
			"sept"
		],
		["octubre", "oct"],
		["noviembre", "nov"],
		["diciembre", "dic"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["primavera"],
		summer: ["verano", "estío"],
		autumn: ["otoño"],
		winter: ["invierno"]
	},
	weekdays: [
		["lunes", "lun"],
		["martes", "mar"],
		["miércoles", "mié"],
		["jueves", "jue"],
		["viernes", "vie"],
		["sábado", "sáb"],
		["domingo", "dom"]
	],
	page: {
		controls: [
			"publicidad",
			"compartir",
			"imprimir",
			"comentario[s]"
		],
		readingTimes: ["tiempo de lectura"],
		minutesToRead: ["de lectura"],
		invitations: phrases(`
      lee (también/más/además) | lea también | leer (más/también) | [también ](te/le) puede interesar |
      ver también | suscríbete | síguenos | haz clic | todos los derechos reservados
    `),
		requests: ["sigue", "suscr(í/i)bete"],
		offers: NOT_YET,
		closings: phrases(`
      [también ]te puede interesar | noticias relacionadas | artículos relacionados | lo más leído |
      comentarios | sobre el autor | relacionad(o/a)s | deja un(a respuesta/ comentario)[ cancelar[…]] |
      etiquetas
    `),
		pictures: [
			"fotografía[s]",
			"imagen",
			"imágenes",
			"crédito[s]"
		],
		pictureCredits: ["de"],
		timeWords: words(`
      publicado publicada actualizado actualizada el de del la las hora hace horas
    `)
	},
	bylines: {
		leads: [
			"por",
			"escrito por",
			"publicado por"
		],
		smallLeads: NOT_YET,
		possibleLeads: [
			"texto",
			"autor",
			"autora",
			"per",
			"de",
			"del",
			"entrevista de"
		],
		labels: [
			"texto",
			"textos",
			"autor",
			"autora",
			"autores"
		],
		creditLabels: NOT_YET,
		reporters: NOT_YET,
		staff: NOT_YET,
		jobTitles: [
			"redactor",
			"redactora",
			"periodista",
			"corresponsal"
		],
		jobAdjectives: ["y"],
		translationCredits: ["traducción"],
		photoCredits: NOT_YET,
		placeholders: [
			"redacci(o/ó)n",
			"la redacci(o/ó)n",
			"an(o/ó)nimo",
			"autor",
			"por"
		],
		desks: NOT_YET
	},
	reports: {
		credits: {
			author: [
				"reporte[ adicional] de",
				"reportaje de",
				"escrito por",
				"redacción:"
			],
			editor: [
				"editado[ en español] por",
				"edición",
				"edición de"
			],
			translator: [
				"traducid(o/a) por",
				"traducción",
				"traducción de"
			],
			interviewer: ["entrevista (de/por)"],
			contributor: ["con (información/informaciones/material) de", "con la colaboración de"],
			agencies: NOT_YET
		},
		notices: {
			correction: [
				"corrección",
				"rectificación",
				"fe de erratas",
				"fe de errores"
			],
			clarification: ["aclaración"],
			retraction: ["retractación"],
			update: ["actualización"],
			note: ["nota del editor", "nota de la redacción"]
		},
		noticeSentences: {
			correction: phrases(`
        (en una/una) versión (anterior/previa/inicial) |
        est(e/a) (artículo/noticia/nota) (ha sido/fue) [* ][* ]corregid(o/a)
      `),
			clarification: NOT_YET,
			retraction: NOT_YET,
			update: ["est(e/a) (artículo/noticia/nota) (ha sido/fue) [* ][* ]actualizad(o/a)"]
		},
		changes: ["(actualizad/corregid)(o/a)[ el]"],
		updates: NOT_YET,
		offices: words(`
      señor señora presidente presidenta ministro ministra portavoz director directora alcalde alcaldesa
      gobernador gobernadora secretario secretaria general profesor profesora abogado abogada jefe jefa
      vocero vocera
    `),
		officeEndings: NOT_YET,
		speech: {
			verbs: words(`
        dijo dice dicho dijeron afirmó afirma afirmado señaló señala agregó agrega añadió añade declaró
        declara declarado explicó explica aseguró asegura asegurado indicó indica manifestó manifiesta
        sostuvo sostiene subrayó subraya destacó destaca advirtió advierte anunció anuncia apuntó apunta
        insistió insiste escribió escribe comentó comenta contó cuenta expresó expresa recordó recuerda
        reiteró reconoció reconoce lamentó lamenta denunció denuncia respondió responde confirmó precisó
        precisa tuiteó concluyó
      `),
			pronouns: [
				"él",
				"ella",
				"ellos",
				"ellas"
			],
			accordingTo: [
				"según",
				"de acuerdo con",
				"en palabras de"
			],
			subject: "before"
		}
	},
	figures: {
		scales: {
			"1e3": ["mil"],
			"1e6": ["millón", "millones"]
		},
		currencies: { USD: ["dólar", "dólares"] },
		units: [
			"kilómetros",
			"metros",
			"hectáreas",
			"tonelada",
			"toneladas"
		],
		percent: ["porcentaje", "por ciento"],
		percentBefore: NOT_YET,
		approximations: phrases(`
      unos | unas | cerca de | más de | alrededor de | casi | menos de | al menos | hasta
    `),
		smallWords: words(`
      y o de del en por para con son es han ha fueron fue el la los las un una que según contra desde al
      murieron resultaron
    `),
		numbered: ["artículo"],
		clock: NOT_YET,
		ages: ["años de edad"],
		ordinals: ["º", "ª"],
		abbreviations: ["sr", "sra"],
		upTo: ["a", "y"],
		of: NOT_YET
	},
	publishing: {
		opinions: ["opinión"],
		editorials: NOT_YET,
		interviews: ["entrevista[s]"],
		interviewsWith: NOT_YET,
		pressReleases: ["comunicado[s][ de prensa]"],
		newspapers: [
			"diario",
			"noticias",
			"periódico",
			"gaceta",
			"correo",
			"prensa"
		],
		magazines: ["revista"],
		updated: ["actualizad"],
		published: NOT_YET,
		otherDates: NOT_YET
	},
	names: {
		particles: [
			"de",
			"del",
			"la",
			"san"
		],
		smallParticles: NOT_YET,
		connectives: ["y"],
		honorifics: ["sr", "sra"],
		organisations: words(`
      academia agencia archivo asamblea asociación ayuntamiento banco biblioteca cámara centro colegio
      comisión comité confederación congreso consejo dirección editorial empresa escuela federación
      fundación gobierno grupo hospital instituto junta laboratorio ministerio museo noticias organización
      parlamento redacción secretaría sindicato sociedad universidad
    `),
		possibleOrganisations: NOT_YET
	}
};
// src/core/languages/swahili.ts
const swahili = {
	tag: "sw",
	name: "Swahili",
	months: [
		["januari", "jan"],
		["februari", "feb"],
		["machi", "mac"],
		["aprili", "apr"],
		["mei"],
		["juni", "jun"],
		["julai", "jul"],
		["agosti", "ago"],
		["septemba", "sep"],
		["oktoba", "okt"],
		["novemba", "nov"],
		["desemba", "des"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: { none: "its year has rains, and no four seasons" },
	weekdays: [
		["jumatatu"],
		["jumanne"],
		["jumatano"],
		["alhamisi"],
		["ijumaa"],
		["jumamosi"],
		["jumapili"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/swedish.ts
const swedish = {
	tag: "sv",
	name: "Swedish",
	months: [
		["januari", "jan"],
		["februari", "feb"],
		["mars"],
		["april", "apr"],
		["maj"],
		["juni"],
		["juli"],
		["augusti", "aug"],
		["september", "sep"],
		["oktober", "okt"],
		["november", "nov"],
		["december", "dec"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["vår", "våren"],
		summer: ["sommar", "sommaren"],
		autumn: ["höst", "hösten"],
		winter: ["vinter", "vintern"]
	},
	weekdays: [
		["måndag", "mån"],
		["tisdag", "tis"],
		["onsdag", "ons"],
		["torsdag", "tors"],
		["fredag", "fre"],
		["lördag", "lör"],
		["söndag", "sön"]
	],
	page: NOT_YET,
	bylines: {
		leads: ["av", "publicerad av"],
		smallLeads: NOT_YET,
		possibleLeads: NOT_YET,
		labels: NOT_YET,
		creditLabels: NOT_YET,
		reporters: NOT_YET,
		staff: NOT_YET,
		jobTitles: ["redaktör"],
		jobAdjectives: NOT_YET,
		translationCredits: NOT_YET,
		photoCredits: NOT_YET,
		placeholders: ["redaktionen", "av"],
		desks: NOT_YET
	},
	reports: NOT_YET,
	figures: {
		scales: NOT_YET,
		currencies: NOT_YET,
		units: ["hektare"],
		percent: NOT_YET,
		percentBefore: NOT_YET,
		approximations: NOT_YET,
		smallWords: NOT_YET,
		numbered: NOT_YET,
		clock: NOT_YET,
		ages: NOT_YET,
		ordinals: NOT_YET,
		abbreviations: NOT_YET,
		upTo: NOT_YET,
		of: NOT_YET
	},
	publishing: {
		opinions: NOT_YET,
		editorials: NOT_YET,
		interviews: ["intervju"],
		interviewsWith: NOT_YET,
		pressReleases: NOT_YET,
		newspapers: ["nyheter", "dagbladet"],
		magazines: ["tidskrift"],
		updated: ["uppdaterad"],
		published: ["publicerad"],
		otherDates: NOT_YET
	},
	names: {
		particles: ["af", "av"],
		smallParticles: NOT_YET,
		connectives: NOT_YET,
		honorifics: NOT_YET,
		organisations: words(`
      akademi departementet föreningen förbundet högskola högskolan institutet kommissionen kommittén
      länsstyrelsen ministeriet myndigheten nyheter regeringen riksdagen stiftelsen styrelsen sällskapet
      tidning universitet universitetet verket
    `),
		possibleOrganisations: NOT_YET
	}
};
// src/core/languages/thai.ts
const thai = {
	tag: "th",
	name: "Thai",
	months: [
		["มกราคม", "ม.ค"],
		["กุมภาพันธ์", "ก.พ"],
		["มีนาคม", "มี.ค"],
		["เมษายน", "เม.ย"],
		["พฤษภาคม", "พ.ค"],
		["มิถุนายน", "มิ.ย"],
		["กรกฎาคม", "ก.ค"],
		["สิงหาคม", "ส.ค"],
		["กันยายน", "ก.ย"],
		["ตุลาคม", "ต.ค"],
		["พฤศจิกายน", "พ.ย"],
		["ธันวาคม", "ธ.ค"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["ฤดูใบไม้ผลิ"],
		summer: ["ฤดูร้อน"],
		autumn: ["ฤดูใบไม้ร่วง"],
		winter: ["ฤดูหนาว"]
	},
	weekdays: [
		["วันจันทร์", "จันทร์"],
		["วันอังคาร", "อังคาร"],
		["วันพุธ", "พุธ"],
		["วันพฤหัสบดี", "พฤหัส"],
		["วันศุกร์", "ศุกร์"],
		["วันเสาร์", "เสาร์"],
		["วันอาทิตย์", "อาทิตย์"]
	],
	page: NOT_YET,
	bylines: NOT_YET,
	reports: NOT_YET,
	figures: NOT_YET,
	publishing: NOT_YET,
	names: NOT_YET
};
// src/core/languages/turkish.ts
const turkish = {
	tag: "tr",
	name: "Turkish",
	months: [
		["ocak", "oca"],
		["şubat", "şub"],
		["mart", "mar"],
		["nisan", "nis"],
		["mayıs", "may"],
		["haziran", "haz"],
		["temmuz", "tem"],
		["ağustos", "ağu"],
		["eylül", "eyl"],
		["ekim", "eki"],
		["kasım", "kas"],
		["aralık", "ara"]
	],
	otherCalendars: { none: "dates are Gregorian" },
	seasons: {
		spring: ["ilkbahar", "bahar"],
		summer: ["yaz"],
		autumn: ["sonbahar", "güz"],
		winter: ["kış"]
	},
	weekdays: [
		["pazartesi", "pzt"],
		["salı", "sal"],
		["çarşamba", "çar"],
		["perşembe", "per"],
		["cuma", "cum"],
		["cumartesi", "cmt"],
		["pazar", "paz"]
	],
	page: {
		controls: [
			"reklam",
			"paylaş",
			"yazdır",
			"yorumla[r]"
		],
		readingTimes: ["okuma süresi"],
		minutesToRead: NOT_YET,
		invitations: phrases(`
      ayrıca okuyun | devamını oku | ilgili haber[ler] | bunlar da ilginizi | bizi takip edin | abone ol |
      tüm hakları saklıdır
    `),
		requests: ["takip"],
		offers: NOT_YET,
		closings: [
			"ilgili haberler",
			"benzer haberler",
			"yorumlar",
			"yazar hakkında",
			"çok okunanlar"
		],
		pictures: ["fotoğraf", "görsel"],
		pictureCredits: NOT_YET,
		timeWords: [
			"yayınlanma",
			"güncelleme",
			"tarih",
			"tarihi",
			"saat"
		]
	},
	bylines: {
		leads: ["yazan"],
		smallLeads: NOT_YET,
		possibleLeads: [
			"yazar",
			"haber",
			"muhabir"
		],
		labels: [
			"yazan",
			"yazar",
			"haber",
			"muhabir"
		],
		creditLabels: NOT_YET,
		reporters: NOT_YET,
		staff: NOT_YET,
		jobTitles: [
			"muhabir",
			"muhabiri",
			"editörü",
			"yazarı"
		],
		jobAdjectives: NOT_YET,
		translationCredits: NOT_YET,
		photoCredits: NOT_YET,
		placeholders: ["editör", "haber merkezi"],
		desks: ["haber merkezi", "*servisi"]
	},
	reports: {
		credits: {
			author: [
				"haber:",
				"muhabir:",
				"yazan:",
				"hazırlayan:"
			],
			editor: [
				"editör:",
				"editörler:",
				"düzenleyen:"
			],
			translator: [
				"çeviri:",
				"çeviren:",
				"tercüme:"
			],
			interviewer: ["röportaj:"],
			contributor: NOT_YET,
			agencies: NOT_YET
		},
		notices: {
			correction: ["düzeltme", "tekzip"],
			clarification: ["açıklama notu"],
			retraction: NOT_YET,
			update: ["güncelleme"],
			note: ["editörün notu"]
		},
		noticeSentences: NOT_YET,
		changes: NOT_YET,
		updates: NOT_YET,
		offices: words(`
      başkan başkanı bakan bakanı sözcü sözcüsü müdür müdürü cumhurbaşkanı vali belediye profesör doktor
      avukat genel
    `),
		officeEndings: NOT_YET,
		speech: {
			verbs: words(`
        dedi dediler diyor demişti söyledi belirtti belirten kaydetti kaydeden ifade vurguladı vurgulayan
        açıkladı anlattı ekledi konuştu yazdı uyardı bildirdi aktardı duyurdu diyen savundu
      `),
			pronouns: [
				"o",
				"onlar",
				"kendisi"
			],
			accordingTo: { none: "is said by a suffix" },
			subject: "before"
		}
	},
	figures: {
		scales: {
			"1e3": ["bin"],
			"1e6": ["milyon"],
			"1e9": ["milyar"],
			"1e12": ["trilyon"]
		},
		currencies: {
			USD: ["dolar"],
			EUR: ["avro"],
			TRY: ["lirası"]
		},
		units: NOT_YET,
		percent: ["yüzde"],
		percentBefore: ["yüzde"],
		approximations: ["yaklaşık", "en az"],
		smallWords: [
			"ve",
			"bir",
			"için",
			"ile",
			"olan",
			"oldu",
			"öldü",
			"yaralandı"
		],
		numbered: ["madde"],
		clock: NOT_YET,
		ages: NOT_YET,
		ordinals: NOT_YET,
		abbreviations: ["dt"],
		upTo: ["ile"],
		of: NOT_YET
	},
	publishing: {
		opinions: NOT_YET,
		editorials: NOT_YET,
		interviews: ["röportaj", "söyleşi"],
		interviewsWith: NOT_YET,
		pressReleases: NOT_YET,
		newspapers: ["gazete", "haber"],
		magazines: ["dergi"],
		updated: ["güncelle"],
		published: ["yayın"],
		otherDates: NOT_YET
	},
	names: {
		particles: NOT_YET,
		smallParticles: NOT_YET,
		connectives: NOT_YET,
		honorifics: NOT_YET,
		organisations: words(`
      üniversitesi enstitüsü bakanlığı kurumu derneği vakfı ajansı başkanlığı müdürlüğü haber haberler
      merkezi meclisi kurulu
    `),
		possibleOrganisations: NOT_YET
	}
};
// src/core/languages/all-languages.ts
/**
* Every language that can be read. Where two languages mean different things by one word, the one that stands first
* is meant, unless it is known which language a text is in: those that are read most stand first.
*/
const allLanguages = [
	english,
	german,
	french,
	spanish,
	catalan,
	galician,
	portuguese,
	italian,
	romanian,
	dutch,
	afrikaans,
	swedish,
	danish,
	norwegian,
	icelandic,
	finnish,
	estonian,
	latvian,
	lithuanian,
	polish,
	czech,
	slovak,
	slovenian,
	croatian,
	serbian,
	bulgarian,
	macedonian,
	russian,
	belarusian,
	{
		tag: "uk",
		name: "Ukrainian",
		months: [
			[
				"січень",
				"січня",
				"січ"
			],
			[
				"лютий",
				"лютого",
				"лют"
			],
			[
				"березень",
				"березня",
				"бер"
			],
			[
				"квітень",
				"квітня",
				"квіт"
			],
			[
				"травень",
				"травня",
				"трав"
			],
			[
				"червень",
				"червня",
				"черв"
			],
			[
				"липень",
				"липня",
				"лип"
			],
			[
				"серпень",
				"серпня",
				"серп"
			],
			[
				"вересень",
				"вересня",
				"вер"
			],
			[
				"жовтень",
				"жовтня",
				"жовт"
			],
			[
				"листопад",
				"листопада",
				"лист"
			],
			[
				"грудень",
				"грудня",
				"груд"
			]
		],
		otherCalendars: { none: "dates are Gregorian" },
		seasons: {
			spring: [
				"весна",
				"весни",
				"навесні"
			],
			summer: [
				"літо",
				"літа",
				"влітку"
			],
			autumn: [
				"осінь",
				"осені",
				"восени"
			],
			winter: [
				"зима",
				"зими",
				"взимку"
			]
		},
		weekdays: [
			["понеділок", "пн"],
			["вівторок", "вт"],
			["середа", "ср"],
			["четвер", "чт"],
			["пʼятниця", "пт"],
			["субота", "сб"],
			["неділя", "нд"]
		],
		page: NOT_YET,
		bylines: {
			leads: ["автори", "кореспондент"],
			smallLeads: NOT_YET,
			possibleLeads: NOT_YET,
			labels: NOT_YET,
			creditLabels: NOT_YET,
			reporters: NOT_YET,
			staff: NOT_YET,
			jobTitles: NOT_YET,
			jobAdjectives: NOT_YET,
			translationCredits: NOT_YET,
			photoCredits: NOT_YET,
			placeholders: ["редакція"],
			desks: NOT_YET
		},
		reports: {
			credits: {
				author: NOT_YET,
				editor: NOT_YET,
				translator: ["переклад:"],
				interviewer: NOT_YET,
				contributor: NOT_YET,
				agencies: NOT_YET
			},
			notices: NOT_YET,
			noticeSentences: NOT_YET,
			changes: NOT_YET,
			updates: NOT_YET,
			offices: NOT_YET,
			officeEndings: NOT_YET,
			speech: NOT_YET
		},
		figures: {
			scales: NOT_YET,
			currencies: { UAH: ["гривен"] },
			units: NOT_YET,
			percent: NOT_YET,
			percentBefore: NOT_YET,
			approximations: NOT_YET,
			smallWords: NOT_YET,
			numbered: NOT_YET,
			clock: NOT_YET,
			ages: NOT_YET,
			ordinals: NOT_YET,
			abbreviations: NOT_YET,
			upTo: NOT_YET,
			of: NOT_YET
		},
		publishing: {
			opinions: NOT_YET,
			editorials: NOT_YET,
			interviews: NOT_YET,
			interviewsWith: NOT_YET,
			pressReleases: NOT_YET,
			newspapers: NOT_YET,
			magazines: NOT_YET,
			updated: ["оновлен"],
			published: NOT_YET,
			otherDates: NOT_YET
		},
		names: {
			particles: NOT_YET,
			smallParticles: NOT_YET,
			connectives: NOT_YET,
			honorifics: NOT_YET,
			organisations: words(`
      інститут міністерство академія комітет комісія агентство товариство асоціація фонд центр редакція
      спілка уряд
    `),
			possibleOrganisations: NOT_YET
		}
	},
	greek,
	turkish,
	azerbaijani,
	hungarian,
	albanian,
	basque,
	irish,
	{
		tag: "cy",
		name: "Welsh",
		months: [
			["ionawr", "ion"],
			[
				"chwefror",
				"chw",
				"chwef"
			],
			["mawrth", "maw"],
			["ebrill", "ebr"],
			["mai"],
			["mehefin", "meh"],
			[
				"gorffennaf",
				"gor",
				"gorff"
			],
			["awst"],
			["medi"],
			["hydref", "hyd"],
			["tachwedd", "tach"],
			["rhagfyr", "rhag"]
		],
		otherCalendars: { none: "dates are Gregorian" },
		seasons: {
			spring: ["gwanwyn", "y gwanwyn"],
			summer: ["haf", "yr haf"],
			autumn: ["hydref", "yr hydref"],
			winter: ["gaeaf", "y gaeaf"]
		},
		weekdays: [
			["dydd llun", "llun"],
			["dydd mawrth", "maw"],
			["dydd mercher", "mer"],
			["dydd iau", "iau"],
			["dydd gwener", "gwe"],
			["dydd sadwrn", "sad"],
			["dydd sul", "sul"]
		],
		page: NOT_YET,
		bylines: NOT_YET,
		reports: NOT_YET,
		figures: NOT_YET,
		publishing: NOT_YET,
		names: NOT_YET
	},
	swahili,
	armenian,
	georgian,
	hebrew,
	arabic,
	persian,
	centralKurdish,
	northernKurdish,
	{
		tag: "ur",
		name: "Urdu",
		months: [
			["جنوری"],
			["فروری"],
			["مارچ"],
			["اپریل"],
			["مئی"],
			["جون"],
			["جولائی"],
			["اگست"],
			["ستمبر"],
			["اکتوبر"],
			["نومبر"],
			["دسمبر"]
		],
		otherCalendars: { none: "dates are Gregorian" },
		seasons: {
			spring: ["بہار", "موسم بہار"],
			summer: ["گرما", "موسم گرما"],
			autumn: ["خزاں", "موسم خزاں"],
			winter: ["سرما", "موسم سرما"]
		},
		weekdays: [
			["پیر"],
			["منگل"],
			["بدھ"],
			["جمعرات"],
			["جمعہ"],
			["ہفتہ"],
			["اتوار"]
		],
		page: NOT_YET,
		bylines: NOT_YET,
		reports: NOT_YET,
		figures: NOT_YET,
		publishing: NOT_YET,
		names: NOT_YET
	},
	hindi,
	bengali,
	japanese,
	chinese,
	korean,
	{
		tag: "vi",
		name: "Vietnamese",
		months: { none: "months are numbers with tháng before them" },
		otherCalendars: { none: "dates are Gregorian" },
		seasons: {
			spring: ["mùa xuân", "xuân"],
			summer: [
				"mùa hè",
				"mùa hạ",
				"hè"
			],
			autumn: ["mùa thu", "thu"],
			winter: ["mùa đông", "đông"]
		},
		weekdays: [
			["thứ hai"],
			["thứ ba"],
			["thứ tư"],
			["thứ năm"],
			["thứ sáu"],
			["thứ bảy"],
			["chủ nhật", "cn"]
		],
		page: NOT_YET,
		bylines: {
			leads: ["tác giả", "theo"],
			smallLeads: NOT_YET,
			possibleLeads: NOT_YET,
			labels: NOT_YET,
			creditLabels: NOT_YET,
			reporters: NOT_YET,
			staff: NOT_YET,
			jobTitles: NOT_YET,
			jobAdjectives: NOT_YET,
			translationCredits: NOT_YET,
			photoCredits: NOT_YET,
			placeholders: NOT_YET,
			desks: NOT_YET
		},
		reports: NOT_YET,
		figures: NOT_YET,
		publishing: NOT_YET,
		names: NOT_YET
	},
	thai,
	indonesian,
	malay
];
/** A list of every language together, each word once, those of the first languages first. */
function inAllLanguages(pick) {
	const lists = allLanguages.map((language) => pick(language) ?? []);
	return [...new Set(lists.flatMap((list) => "none" in list ? [] : list))];
}
/** Tags of the same language: of both written forms of Norwegian, and of Kurdish where nothing says which one. */
const SAME$1 = {
	no: "nb",
	nn: "nb",
	ku: "kmr"
};
/** The language of a BCP 47 tag without region; `undefined` if there is no file of it. */
function languageTagged(tag) {
	const own = SAME$1[tag] ?? tag;
	return allLanguages.find((language) => language.tag === own);
}
// src/core/languages/phrases.ts
/**
* The pattern of a phrase, as the source of a regular expression. A phrase is plain text, except that
* `[…]` may be missing, `(a/b)` is one of the two, `#` is a number of up to five digits, `*` a word or the rest of
* one, `…` is some text, `’` is either apostrophe, and `\` takes the next sign as it is.
*/
function phrasePattern(phrase) {
	return phrase.replace(/\\.|[\s\S]/gu, (sign) => SIGNS$2[sign] ?? escaped(sign.length > 1 ? sign.slice(1) : sign));
}
/**
* One of some phrases, as the source of a regular expression: the longest that fits. What is written without spaces
* between words may go on; elsewhere no letter and no number follows a word.
*/
function phrasesPattern(phrases) {
	if (phrases.length === 0) return "(?!)";
	const parted = phrases.filter((phrase) => !UNSPACED_END.test(phrase));
	const unspaced = phrases.filter((phrase) => UNSPACED_END.test(phrase));
	return `(?:${[...parted.length > 0 ? [`${anyOf(parted)}(?![\\p{L}\\p{N}])`] : [], ...unspaced.length > 0 ? [anyOf(unspaced)] : []].join("|")})`;
}
/** One of some phrases, the longest that fits, whatever follows; of no phrases none. */
function anyOf(phrases) {
	if (phrases.length === 0) return "(?!)";
	return `(?:${[...new Set(phrases)].sort((one, other) => other.length - one.length).map(phrasePattern).join("|")})`;
}
const SIGNS$2 = {
	"[": "(?:",
	"]": ")?",
	"(": "(?:",
	"/": "|",
	")": ")",
	"#": "\\p{N}{1,5}",
	"*": "\\p{L}{0,20}",
	"…": ".{1,60}",
	"’": "['’]"
};
const UNSPACED_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}][\])]{0,3}$/u;
function escaped(sign) {
	return /[.*+?^${}()|[\]\\/]/u.test(sign) ? `\\${sign}` : sign;
}
// src/core/extract/article/phrase.ts
/** A pattern for lines that begin with one of some phrases, in any script, as whole words. */
function startsWith(phrases) {
	return new RegExp(`^[\\s"“«»▶►▼▽■◆●→・•*|\\-–—>(\\[（【［《]{0,4}${phrasesPattern(phrases)}`, "iu");
}
/** The same for lines that hold nothing else but marks. */
function isOnly(phrases) {
	return new RegExp(`^[^\\p{L}\\p{N}]{0,6}${anyOf(phrases)}[^\\p{L}\\p{N}]{0,6}$`, "iu");
}
// src/core/extract/article/closing-sections.ts
/** Headings of what follows an article on its page. */
const AFTER_THE_ARTICLE = isOnly(inAllLanguages(({ page }) => listOf$2(page)?.closings));
const LONGEST_HEADING = 70;
/** Of the text, what must stand before such a heading: a section of the article itself may bear its words. */
const LEAST_BEFORE = .7;
/** Leaves out everything from the first heading on that begins what follows the article: related, comments, author. */
function withoutClosingSections(blocks) {
	const all = weightOf$2(blocks);
	let before = 0;
	for (const [at, block] of blocks.entries()) {
		if (before >= all * LEAST_BEFORE && opensClosing(block)) return blocks.slice(0, at);
		before += textWeight(block.text);
	}
	return blocks;
}
/** Whether a block is the heading of what follows an article on its page. */
function opensClosing({ text, kind }) {
	if (kind !== "heading" && kind !== "prose") return false;
	if (textWeight(text) > LONGEST_HEADING) return false;
	return AFTER_THE_ARTICLE.test(text);
}
// src/core/extract/article/rest-of-body.ts
/** Of the article found, what must stand in elements of one name for that to be the name of its body. */
const LEAST_SHARE$2 = .2;
/** What the sentences under the title weigh at least, if the article begins with them; a standfirst weighs less. */
const LEAST_BEGINNING = 500;
/**
* Adds what Readability passed over though it stands just as what it found: pages cut the body of an article into
* pieces, for pictures and advertisements, and some of the pieces score too low. What is added lies in the same
* element or in one of the same classes, from its first sentence to its last; or it is a run of sentences between
* the title and what was found. Another title, another `<article>`, comments and what else is around an article are
* never added.
*
* @param places taken before Readability moved what it found
*/
function withRestOfBody(article, places) {
	const { blocks } = places;
	const found = new Set(article);
	const first = blocks.findIndex((block) => found.has(block));
	const last = blocks.findLastIndex((block) => found.has(block));
	if (first < 0) return article;
	const title = blocks.slice(0, first).findLastIndex(isTitle$5);
	const end = blocks.findIndex((block, at) => at > last && (isTitle$5(block) || opensClosing(block)));
	const isElsewhere = elsewhere(article, places);
	const near = blocks.slice(title + 1, end < 0 ? void 0 : end).filter((block) => found.has(block) || !isElsewhere(block.element));
	const between = near.slice(0, near.findIndex((block) => found.has(block)));
	const added = /* @__PURE__ */ new Set([...likePieces(near, article, places), ...title < 0 ? [] : beginning(between)]);
	return added.size === 0 ? article : blocks.filter((block) => found.has(block) || added.has(block));
}
/**
* Tells whether an element stands in another `<article>` than what was found, or in what is around articles. What
* the elements around the found blocks are named is no sign of that.
*/
function elsewhere(article, { parentOf, reasonOf }) {
	const holders = /* @__PURE__ */ new Set();
	for (const { element } of article) for (let at = element; at && !holders.has(at); at = parentOf(at)) holders.add(at);
	const misused = new Set([...holders].flatMap((holder) => reasonOf(holder) ?? []));
	return inherited(parentOf, (element) => {
		if (holders.has(element)) return false;
		if (element.tagName.toUpperCase() === "ARTICLE") return true;
		const reason = reasonOf(element);
		return reason !== void 0 && !misused.has(reason);
	});
}
/** What stands in bodies named as those of the article, each from its first sentence to its last. */
function likePieces(near, article, places) {
	const isLike = likeBodies(article, places);
	const found = new Set(article);
	const pieces = /* @__PURE__ */ new Map();
	for (const block of near) {
		const body = places.bodyOf(block);
		if (!isLike(body)) continue;
		const piece = pieces.get(body.element);
		if (piece) piece.push(block);
		else pieces.set(body.element, [block]);
	}
	return [...pieces.values()].flatMap((piece) => {
		const isIn = (block) => found.has(block) || isSentence(block);
		const first = piece.findIndex(isIn);
		return first < 0 ? [] : piece.slice(first, piece.findLastIndex(isIn) + 1);
	});
}
/** Tells whether a body is one of those that hold much of an article’s sentences, or bears their classes. */
function likeBodies(article, { bodyOf }) {
	const sentences = article.filter(isSentence);
	const weights = /* @__PURE__ */ new Map();
	for (const block of sentences) {
		const body = bodyOf(block);
		const name = body.classes.join(" ") || body.element;
		const weight = textWeight(block.text);
		const sum = weights.get(name);
		if (sum) sum.weight += weight;
		else weights.set(name, {
			body,
			weight
		});
	}
	const least = weightOf$2(sentences) * LEAST_SHARE$2;
	const bodies = [...weights.values()].flatMap(({ body, weight }) => weight >= least ? [body] : []);
	return ({ element, classes }) => bodies.some((body) => body.element === element || isSubset(body.classes, classes));
}
/** A piece may have a class more than the others. */
function isSubset(few, many) {
	return few.length > 0 && few.every((name) => many.includes(name));
}
/** The sentences between title and article, where they are more than a standfirst, and what stands among them. */
function beginning(between) {
	const sentences = between.filter((block) => isSentence(block) && /^P$/iu.test(block.element.tagName));
	const [first] = sentences;
	return first && weightOf$2(sentences) >= LEAST_BEGINNING ? between.slice(between.indexOf(first)) : [];
}
function isTitle$5({ level }) {
	return level === 1;
}
/** Lists and headings alone are no piece of a body: key points stand beside it. */
function isSentence(block) {
	return block.kind === "prose" && isProse(block);
}
// src/core/extract/article/article-blocks.ts
/** Of the sentences that stand together on a page; if Readability finds fewer, it found something else. */
const LEAST_SHARE$1 = .1;
/**
* The blocks of a page that make up its article, with captions and promotions still among them. Readability
* tells which; their text and kind are taken from the page as it was, because it rearranges what it finds.
* Changes the tree.
*/
function articleBlocks(tree, body) {
	preClean(body);
	const blocks = blocksOf(body);
	const together = blocksIn(proseRoot(body, proseShares(body, blocks)), blocks);
	const places = placesOf$1(blocks);
	const content = readable(tree, { least: 250 });
	const article = content ? chosenBlocks(blocks, blocksOf(content)) : [];
	if (proseWeight(article) < proseWeight(together) * LEAST_SHARE$1) return together;
	return withQuotesBetween(withRestOfBody(article, places), blocks);
}
/** Those of a page’s blocks that were found again: by their nodes, or by their words if those are copies. */
function chosenBlocks(blocks, found) {
	const nodes = new Set(found.flatMap((block) => block.nodes));
	const same = blocks.filter((block) => isMostlyIn(block, nodes));
	if (same.length > 0) return same;
	const texts = new Set(found.map(({ text }) => text));
	const alike = blocks.filter(({ text }) => texts.has(text));
	return alike.length * 2 > found.length ? alike : found;
}
function isMostlyIn({ nodes }, article) {
	let [inside, all] = [0, 0];
	for (const node of nodes) {
		const length = node.textContent?.length ?? 0;
		all += length;
		if (article.has(node)) inside += length;
	}
	return inside * 2 > all;
}
/** Readability passes over posts of others that stand between an article’s paragraphs: they are full of links. */
function withQuotesBetween(article, blocks) {
	const chosen = new Set(article);
	const first = blocks.findIndex((block) => chosen.has(block));
	const last = blocks.findLastIndex((block) => chosen.has(block));
	if (first < 0) return article;
	return blocks.filter((block, at) => chosen.has(block) || block.kind === "quote" && at > first && at < last);
}
function blocksIn(root, blocks) {
	return blocks.filter(({ element }) => {
		for (let outer = element; outer; outer = outer.parentElement) if (outer === root) return true;
		return false;
	});
}
function proseWeight(blocks) {
	return weightOf$2(blocks.filter(isProse));
}
// src/core/extract/article/bound-head.ts
const LONGEST_TITLE$2 = 1e3;
const LONGEST_META$1 = 5e3;
/**
* Takes away what is too long for what it is, before libraries look at a page: they compare titles by patterns whose
* time grows with the square of their length. Changes the tree.
*/
function boundHead(tree) {
	for (const title of tree.querySelectorAll("title")) if ((title.textContent?.length ?? 0) > LONGEST_TITLE$2) title.remove();
	for (const meta of tree.querySelectorAll("meta[content]")) if ((meta.getAttribute("content")?.length ?? 0) > LONGEST_META$1) meta.remove();
}
// src/core/extract/article/defuddled.ts
/** What defuddle asks of a browser, and a tree without one cannot say. */
const AS_IN_A_BROWSER = {
	styleSheets: [],
	defaultView: { getComputedStyle: () => ({ display: "" }) }
};
/** Without an address it looks for one in the page, and complains on the console of what it finds. */
const NOWHERE = "https://page.invalid/";
/**
* The element that defuddle makes of a page’s article. Slower and less exact than Readability, but it finds short
* notes and forum posts that Readability passes over.
*
* @returns `undefined` if it finds nothing or gives up
*/
function defuddled(tree) {
	for (const statement of tree.querySelectorAll("script")) statement.remove();
	try {
		for (const [name, value] of Object.entries(AS_IN_A_BROWSER)) Object.defineProperty(tree, name, {
			value,
			configurable: true
		});
		const { content } = new Defuddle(tree, {
			removeImages: true,
			url: NOWHERE
		}).parse();
		return parseHtml(content).querySelector("body") ?? void 0;
	} catch {
		return;
	}
}
// src/core/extract/article/marks-of.ts
/** Which paragraphs are not plain prose, and what they are. */
function marksOf$1(blocks) {
	return blocks.flatMap(({ kind, level }, at) => {
		if (kind === "prose") return [];
		return [{
			at,
			kind,
			...kind === "heading" && level !== void 0 && { level }
		}];
	});
}
// src/core/model/letters-of.ts
/** The letters and digits of a text, to compare texts that differ in marks and spaces. */
function lettersOf(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
// src/core/extract/article/own-article.ts
const LEAST_TITLE$1 = 8;
/**
* Leaves only the page’s own article where others were set below it, as pages do that go on without end: of several
* long `<article>` elements one has the page’s title for a heading, and those that have another heading of the same
* rank are other articles. Changes the tree.
*/
function keepOwnArticle(body, title) {
	const name = lettersOf(title ?? "");
	if (name.length < LEAST_TITLE$1) return;
	const articles = [...body.querySelectorAll("article")].filter(isLongAndOutermost);
	const own = articles.flatMap((article) => {
		const heading = [...article.querySelectorAll("h1, h2")].find((each) => lettersOf(each.textContent ?? "") === name);
		return heading ? [{
			article,
			rank: heading.tagName
		}] : [];
	});
	const [only] = own;
	if (!only || own.length > 1) return;
	for (const article of articles) if (article !== only.article && article.querySelector(only.rank)) article.remove();
}
function isLongAndOutermost(article) {
	return !(article.parentElement?.closest("article") != null) && textWeight(article.textContent ?? "") >= 250;
}
// src/core/extract/article/is-caption.ts
/** What a picture and its origin are called before a colon or a slash. */
const PICTURE = anyOf(inAllLanguages(({ page }) => listOf$2(page)?.pictures));
const CREDIT$1 = anyOf(inAllLanguages(({ page }) => listOf$2(page)?.pictureCredits));
const LABEL$1 = new RegExp(`^[(\\[（【]?\\s?${PICTURE}(?:\\s${CREDIT$1}){0,2}\\s?[:：|/©]`, "iu");
const IN_BRACKETS$2 = new RegExp(`[(\\[（【]${PICTURE}(?:\\s${CREDIT$1})?\\s?[:：/|©][^()[\\]（）【】]{0,80}[)\\]）】]\\.?$`, "iu");
const AGENCY_AT_END = /(?:\bgetty images|\/\s?(?:ap|afp|reuters|getty|epa|dpa|efe|ansa|tass)(?: photo)?\)?|\bfile photo\)?|\bvia (?:ap|afp|getty|reuters)\)?|\((?:ap|afp|reuters|epa) photo[^()]{0,80}\))\.?$/iu;
const AGENCY_ALONE = /^(?:getty images|reuters|ap|afp|epa|dpa|efe|ansa|shutterstock|istock|pixabay|unsplash|picture alliance|ассошиэйтед пресс|риа новости)(?![\p{L}\p{N}])/iu;
const RIGHTS$1 = /^(?:©|\(c\)\s)/iu;
const LONGEST_LABELLED = 200;
const LONGEST_CAPTION = 320;
const LONGEST_AGENCY = 70;
/** Whether a block stands under a picture: it says who took it, or that it is one. */
function isCaption({ text, kind }) {
	if (text.length > LONGEST_CAPTION || kind === "table-row" || kind === "preformatted") return false;
	if (/["”]$/u.test(text)) return false;
	if (AGENCY_AT_END.test(text) || IN_BRACKETS$2.test(text)) return true;
	if (AGENCY_ALONE.test(text) && text.length <= LONGEST_AGENCY) return !endsSentence(text);
	return text.length <= LONGEST_LABELLED && (LABEL$1.test(text) || RIGHTS$1.test(text));
}
// src/core/extract/article/is-control.ts
/** Not headings: those may name a section. */
const CONTROL = isOnly(inAllLanguages(({ page }) => listOf$2(page)?.controls));
const READ = anyOf(inAllLanguages(({ page }) => listOf$2(page)?.minutesToRead));
const TIME$1 = anyOf(inAllLanguages(({ page }) => listOf$2(page)?.readingTimes));
const READING_TIME = new RegExp(`^(?:\\d{1,3}[ -]?min(?:ute)?s? ${READ}|${TIME$1}[\\s:：]{0,3}[^.]{0,30}\\.?)$`, "iu");
const LONGEST$26 = 60;
/** Whether a block is but a button, an “Advertisement”, a reading time, or a row of marks. */
function isControl({ text, kind }) {
	if (!/[\p{L}\p{N}]/u.test(text)) return true;
	if (kind === "heading" || text.length > LONGEST$26) return false;
	return CONTROL.test(text) || READING_TIME.test(text);
}
// src/core/extract/article/is-promo.ts
const INVITATION = startsWith(inAllLanguages(({ page }) => listOf$2(page)?.invitations));
/** A sentence of instructions may begin so too: it must say what for. */
const REQUEST = startsWith(inAllLanguages(({ page }) => listOf$2(page)?.requests));
const OFFER = new RegExp(`(?<![\\p{L}\\p{N}])${phrasesPattern(inAllLanguages(({ page }) => listOf$2(page)?.offers))}`, "iu");
const CHANNEL = /\b(?:youtube|instagram|facebook|twitter|telegram|whatsapp|tiktok|linkedin|fox\s?\w{0,12} app)\b|теле[гr]рам|تيليغرام|تلغرام|تويتر|فيسبوك|اینستاگرام|تلگرام/iu;
const LONGEST$25 = 260;
const LONGEST_REQUEST = 200;
const SOME_LINK$1 = .3;
/** Whether a block sends the reader elsewhere: to other articles, a newsletter, a channel, a form. */
function isPromo({ text, kind, linkShare }) {
	if (kind === "table-row" || kind === "preformatted") return false;
	const weight = textWeight(text);
	if (INVITATION.test(text)) return weight <= LONGEST$25 || linkShare > SOME_LINK$1;
	if (kind === "heading" || !REQUEST.test(text)) return false;
	return weight <= LONGEST_REQUEST && (OFFER.test(text) || CHANNEL.test(text));
}
// src/core/extract/article/link-lists.ts
const MOST_LINKED = .7;
const WHOLLY_LINKED = .85;
const LEAST_TEASER = 25;
const LONGEST_TEASER = 160;
const ADDRESS = /^(?:https?:|www\.)/iu;
/** Leaves out lists whose items are links, headings in a row that are, and lines that are nothing but a link. */
function withoutLinkLists(blocks) {
	const lists = linkedLists(blocks);
	return blocks.filter((block, at) => {
		if (block.kind === "list-item") return !lists.has(listOf$1(block));
		if (!isTeaser(block)) return true;
		if (block.kind === "heading") return !isLinkedHeading(blocks[at - 1]) && !isLinkedHeading(blocks[at + 1]);
		return false;
	});
}
function isTeaser({ linkShare, text, kind }) {
	if (kind === "table-row" || kind === "quote" || linkShare <= WHOLLY_LINKED || ADDRESS.test(text)) return false;
	const weight = textWeight(text);
	return weight >= LEAST_TEASER && weight < LONGEST_TEASER;
}
function isLinkedHeading(block) {
	return block?.kind === "heading" && isTeaser(block);
}
/** The lists of two items and more that are mostly links. */
function linkedLists(blocks) {
	const lists = /* @__PURE__ */ new Map();
	for (const block of blocks) {
		if (block.kind !== "list-item") continue;
		const items = lists.get(listOf$1(block));
		if (items) items.push(block);
		else lists.set(listOf$1(block), [block]);
	}
	return new Set([...lists].flatMap(([list, items]) => items.length > 1 && linkedShare(items) > MOST_LINKED ? [list] : []));
}
function linkedShare(items) {
	const length = items.reduce((sum, { text }) => sum + text.length, 0);
	return items.reduce((sum, { text, linkShare }) => sum + text.length * linkShare, 0) / length;
}
function listOf$1({ element }) {
	return element.closest("ul, ol, dl");
}
// src/core/extract/names/plain-of.ts
/** Letters and digits alone, in lower case: what is left of two writings of the same. */
function plainOf(text) {
	return text.toLowerCase().normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
}
// src/core/extract/names/agencies.ts
const AGENCIES = `AFP|Agence France-Presse|AP|Associated Press|The Associated Press|Reuters|Thomson Reuters|dpa|Deutsche Presse-Agentur|ANSA|EFE|TASS|ITAR-TASS|
  Interfax|RIA Novosti|РИА Новости|ТАСС|Интерфакс|PTI|Press Trust of India|ANI|IANS|UNI|Xinhua|新华社|新华网|中新社|中央社|Kyodo|共同通信|
  Jiji|時事通信|Yonhap|연합뉴스|뉴시스|Anadolu|Anadolu Agency|Anadolu Ajansı|AA|ANKA|DHA|İHA|IHA|ANF|Mezopotamya Ajansı|SID|KNA|epd|APA|ATS|SDA|Keystone-SDA|
  Belga|ANP|NTB|TT|Ritzau|STT|PAP|ČTK|CTK|TASR|MTI|Agerpres|BTA|Tanjug|Hina|Lusa|Agência Brasil|Agência Estado|Estadão Conteúdo|Folhapress|
  Europa Press|Notimex|Télam|UPI|Bloomberg|MENA|WAM|SPA|SANA|NINA|INA|KUNA|QNA|Petra|IRNA|ISNA|ILNA|Tasnim|Mehr|Fars|ایرنا|ایسنا|تسنیم|
  وكالات|رويترز|أ ف ب|فرانس برس|الأناضول|Bernama|Antara|VNA|TTXVN|Canadian Press|The Canadian Press|PA Media|Press Association|AAP|Unian|Ukrinform|
  Укринформ|УНИАН|Укрінформ|УНІАН|Agencies|Agencias|Agenturen|Agences|Ajanslar|Wire services|Tribune News Service|Inter Press Service|Sputnik`.split("|").map((name) => plainOf(name));
const KNOWN = new Set(AGENCIES);
/** Whether a text is the name of a news agency, as a byline names one: “AFP”, “The Associated Press”, “dpa”. */
function isAgency(text) {
	return KNOWN.has(plainOf(text));
}
// src/core/extract/article/is-byline-line.ts
const LEADS$2 = inAllLanguages(({ bylines }) => listOf$2(bylines)?.leads);
const SMALL$2 = inAllLanguages(({ bylines }) => listOf$2(bylines)?.smallLeads);
const LABELS$2 = inAllLanguages(({ bylines }) => listOf$2(bylines)?.labels);
const CREDITS = inAllLanguages(({ bylines }) => listOf$2(bylines)?.creditLabels);
const REPORTER$1 = anyOf(inAllLanguages(({ bylines }) => listOf$2(bylines)?.reporters));
/** Said before a name; the name begins in upper case where there is one. */
const BY_NAME = new RegExp(`^${anyOf([
	...LEADS$2,
	...SMALL$2,
	...LABELS$2
].filter(isCased))}\\s?[:：]?\\s(?:the\\s|de\\s|van\\s|von\\s|al-)?(?=[\\p{Lu}\\p{Lt}\\p{Lo}@])`, "iu");
/** In scripts without case a colon must part it from prose. */
const LABELLED$1 = new RegExp(`^${anyOf([
	...LEADS$2,
	...LABELS$2,
	...CREDITS
])}\\s?[/／:：]`, "iu");
const STARTS_LOW = /^\p{L}{2,12}\s?[:：]?\s\p{Ll}/u;
const REPORTERS = new RegExp(`^.{2,20}(?:(?<=\\p{Script=Han})|\\s)${REPORTER$1}$`, "u");
const STAFF = new RegExp(`^${anyOf(inAllLanguages(({ bylines }) => listOf$2(bylines)?.staff))}$`, "iu");
const LONGEST$24 = 110;
/** Whether a line only says who wrote the article. Where it stands decides whether that is said of this one. */
function isBylineLine(text) {
	if (textWeight(text) > LONGEST$24 || endsSentence(text)) return false;
	if (LABELLED$1.test(text) || REPORTERS.test(text) || STAFF.test(text) || isAgency(text)) return true;
	return BY_NAME.test(text) && !STARTS_LOW.test(text);
}
function isCased(lead) {
	return /\p{Ll}/u.test(lead);
}
// src/core/extract/article/is-date-line.ts
const UNSPACED$2 = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const TIME_WORDS = [...allLanguages.flatMap(({ months, otherCalendars, weekdays }) => [
	listOf$2(months),
	listOf$2(otherCalendars)?.["solar-hijri"],
	listOf$2(weekdays)
].flatMap((list) => list?.flat() ?? [])), ...inAllLanguages(({ page }) => listOf$2(page)?.timeWords)];
/** All that stands beside the digits of a line that only says when: words, and signs of scripts without spaces. */
const WORDS$2 = new Set(TIME_WORDS.flatMap((phrase) => phrase.split(/[\s-]/u)));
const SIGNS$1 = new Set(TIME_WORDS.filter((word) => UNSPACED$2.test(word)).flatMap((word) => [...word]));
const WORD$2 = /[\p{L}\p{M}\u200c]+(?:[.’'][\p{L}\p{M}]+)*/gu;
const LONGEST$23 = 110;
const LABEL_WORDS = 4;
const BETWEEN = /\s[/|·•]\s/u;
/** Whether a line only says when: a date, a time, words about them such as “Updated”, and beside a bar who says so. */
function isDateLine(text) {
	if (textWeight(text) > LONGEST$23 || !/\p{N}/u.test(text)) return false;
	const parts = text.split(BETWEEN);
	return isTime(text) || parts.some(isTime) && parts.every((part) => isTime(part) || isLabel(part));
}
function isTime(text) {
	return /\p{N}/u.test(text) && (text.match(WORD$2) ?? []).every(isTimeWord);
}
function isTimeWord(word) {
	return WORDS$2.has(word.toLowerCase()) || [...word].every((sign) => SIGNS$1.has(sign));
}
function isLabel(part) {
	return part.trim().split(/\s+/u).length <= LABEL_WORDS && !/[.!?]$/u.test(part.trim());
}
// src/core/extract/article/trim-head.ts
/** The title is repeated at most this many blocks into the text. */
const TITLE_WITHIN = 4;
/** What a repeated title may have more than the title, as a kicker or the site’s name. */
const MOST_MORE = 20;
const LEAST_TITLE = 12;
/**
* Leaves out what stands above the first paragraph and is not the article’s text: its title again, who wrote
* it and when.
*/
function trimHead(blocks, title) {
	const first = Math.max(0, blocks.findIndex(isProse));
	const heading = lettersOf(title ?? "");
	return blocks.filter((block, at) => {
		if (at <= Math.max(first, TITLE_WITHIN) && isTitle$4(lettersOf(block.text), heading)) return false;
		if (at > first + 1) return true;
		return block.kind === "heading" || !(isBylineLine(block.text) || isDateLine(block.text));
	});
}
function isTitle$4(text, title) {
	if (text === title) return true;
	if (text.length < LEAST_TITLE || title.length < LEAST_TITLE) return false;
	return title.includes(text) || text.includes(title) && text.length <= title.length + MOST_MORE;
}
// src/core/extract/names/credit-leads.ts
/**
* The words of all languages for a credit of a role.
*
* @param options.isStrict whether a single word, such as “Redaktion”, must have a colon behind it: it is a word of
*   headings and sentences too
*/
function creditLeads(role, { isStrict }) {
	const phrases = inAllLanguages(({ reports }) => listOf$2(listOf$2(reports)?.credits)?.[role]);
	const leading = phrases.filter((phrase) => !phrase.includes("…"));
	const isLabel = (phrase) => phrase.endsWith(":") || isStrict && !phrase.includes(" ") && /\p{Ll}/u.test(phrase);
	const labels = leading.filter(isLabel).map((phrase) => phrase.replace(/:$/u, ""));
	const open = leading.filter((phrase) => !isLabel(phrase));
	return {
		before: `(?:${[...open.length > 0 ? [`${anyOf(open)}${OPEN_END}`] : [], ...labels.length > 0 ? [`${anyOf(labels)}${LABEL_END}`] : []].join("|")})`,
		around: phrases.filter((phrase) => phrase.includes("…")).map((phrase) => {
			const [before = "", after = ""] = phrase.split("…");
			return [anyOf([before]), anyOf([after])];
		})
	};
}
/** In Arabic a dash stands where others have a colon. */
const DASH$1 = "(?<=\\p{Script=Arabic})\\s?[–-]\\s?";
const LABEL_END = `(?:\\s?[:：]\\s?|${DASH$1})`;
const OPEN_END = `(?:\\s?[:：]\\s?|${DASH$1}|\\s|(?<=[’']))`;
// src/core/model/partial-date.ts
/** Builds a date from its parts, or `undefined` if the calendar has no such day. */
function partialDateOf(year, month, day) {
	if (month === void 0) return { year };
	if (month < 1 || month > 12) return void 0;
	if (day === void 0) return {
		year,
		month
	};
	return day >= 1 && day <= daysInMonth(year, month) ? {
		year,
		month,
		day
	} : void 0;
}
/** Writes a date as ISO 8601, to the precision it has: `2024`, `2024-05` or `2024-05-17`. */
function formatPartialDate({ year, month, day }) {
	const pad = (value, width) => String(value).padStart(width, "0");
	return [pad(year, 4), ...[month, day].flatMap((part) => part === void 0 ? [] : [pad(part, 2)])].join("-");
}
/** The first date of a CSL date variable, or `undefined` for a literal, a season or nothing. */
function partialDateFromCsl(date) {
	const [year, month, day] = date?.["date-parts"]?.[0] ?? [];
	return year === void 0 ? void 0 : partialDateOf(year, month, day);
}
/** A CSL date variable with the precision of `date`. */
function cslDateFrom({ year, month, day }) {
	return { "date-parts": [[
		year,
		month,
		day
	].filter((part) => part !== void 0)] };
}
/** @param year as CSL counts: 1 BC is -1, and a leap year by the rule that is carried back */
function daysInMonth(year, month) {
	if (month !== 2) return [
		4,
		6,
		9,
		11
	].includes(month) ? 30 : 31;
	const counted = year < 0 ? year + 1 : year;
	return counted % 4 === 0 && (counted % 100 !== 0 || counted % 400 === 0) ? 29 : 28;
}
// src/core/csl/dates/calendar-words.ts
let vocabulary;
/** The month that a name in any language means, as it is spelt; a name of two words is parted by one space. */
function monthNamed(name) {
	vocabulary ??= vocabularyOf();
	return vocabulary.exact.get(name.toLowerCase().normalize("NFC"))?.month;
}
function vocabularyOf() {
	const exact = /* @__PURE__ */ new Map();
	const note = (lists, meaningAt) => {
		for (const [index, written] of lists?.entries() ?? []) for (const word of written.map(folded)) exact.set(word, {
			...meaningAt(index),
			...exact.get(word)
		});
	};
	for (const { months } of allLanguages) note(listOf$2(months), (index) => ({ month: {
		number: index + 1,
		calendar: "gregorian"
	} }));
	for (const { seasons, otherCalendars, weekdays } of allLanguages) {
		const { spring = [], summer = [], autumn = [], winter = [] } = listOf$2(seasons) ?? {};
		note([
			spring,
			summer,
			autumn,
			winter
		], (index) => ({ season: index + 1 }));
		note(listOf$2(otherCalendars)?.["solar-hijri"], (index) => ({ month: {
			number: index + 1,
			calendar: "solar-hijri"
		} }));
		note(listOf$2(weekdays), () => ({ isWeekday: true }));
	}
	const plain = [...exact].reverse().map(([word, meaning]) => [withoutAccents(word), meaning]);
	return {
		exact,
		plain: new Map(plain)
	};
}
function folded(word) {
	return word.toLowerCase().normalize("NFC").replace(/[.'’׳״-]/gu, "").replaceAll("i̇", "i");
}
function withoutAccents(word) {
	return word.normalize("NFD").replace(/\p{Mn}/gu, "").replaceAll("ı", "i").normalize("NFC");
}
// src/core/csl/dates/solar-hijri.ts
/** Years of the Solar Hijri calendar that are written today, as no year of a page is in the Gregorian one. */
function isSolarHijriYear(year) {
	return year >= 1250 && year <= 1480;
}
const DAYS_BEFORE_MONTH = [
	0,
	31,
	62,
	93,
	124,
	155,
	186,
	216,
	246,
	276,
	306,
	336
];
const DAY_MS$1 = 864e5;
/** 21 March 2019 was the first of the year 1398. */
const ANCHOR = {
	year: 1398,
	ms: Date.UTC(2019, 2, 21)
};
/**
* The Gregorian day of a date of the Solar Hijri calendar, by the 33-year cycle of leap years, which holds from 1244
* to 1532.
*
* @see https://www.iranicaonline.org/articles/calendars
*/
function fromSolarHijri(year, month, day) {
	const before = DAYS_BEFORE_MONTH[month - 1];
	const longest = month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
	if (before === void 0 || day < 1 || day > longest || !isSolarHijriYear(year)) return void 0;
	const days = daysToYear(year) - daysToYear(ANCHOR.year) + before + day - 1;
	const date = new Date(ANCHOR.ms + days * DAY_MS$1);
	return partialDateOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
function daysToYear(year) {
	let leaps = 0;
	for (let each = 1244; each < year; each += 1) if (isLeap(each)) leaps += 1;
	return year * 365 + leaps;
}
function isLeap(year) {
	return [
		1,
		5,
		9,
		13,
		17,
		22,
		26,
		30
	].includes(year % 33);
}
// src/core/csl/dates/western-digits.ts
const FOREIGN_DIGITS = /[٠-٩۰-۹߀-߉०-९০-৯੦-੯૦-૯୦-୯௦-௯౦-౯೦-೯൦-൯෦-෯๐-๙໐-໙༠-༩၀-၉០-៩᠐-᠙０-９]/gu;
/** The digits of other scripts, and full-width ones, as the digits 0 to 9. */
function westernDigits$1(text) {
	return text.replace(FOREIGN_DIGITS, (digit) => {
		const code = digit.codePointAt(0) ?? 0;
		return String(code >= 2406 && code < 3584 ? (code - 2406) % 128 : code & 15);
	});
}
// src/core/csl/dates/written-date.ts
const LONGEST$22 = 2e3;
const TOKEN = /\d+|[\p{L}\p{M}\u200c]+/gu;
/** What may part the members of one date. */
const GAP$1 = /^[\s.,،'’/·()-]{0,3}$/u;
const FILLERS = new Set("st nd rd th er º ª ère de del of the den der d do la año г р r roku ê ى ی ي ngày năm a ה".split(" "));
const CLOCK_GAP = /^\s?[:.]\s?$/u;
/**
* The first full date written out in a text, such as “3 March 2019”, “March 3, 2019”, “2019年3月3日”, “19 نوفمبر 2019”
* or “2019-03-03”, in the languages whose months are known here; Solar Hijri dates as the Gregorian ones they are.
* Dates without a year are none. Dates in which day and month could be swapped are none unless `order` says how to
* read them. Only the first 2,000 characters are read.
*/
function findWrittenDate(text, order) {
	const tokens = tokensOf(westernDigits$1(text.slice(0, LONGEST$22)));
	for (let at = 0; at < tokens.length; at += 1) {
		const date = numericDate(tokens, at, order) ?? eastAsianDate(tokens, at) ?? namedDate(tokens, at);
		if (date) return date;
	}
}
/** A year that a page, or what it is about, can be of. */
function isPlausibleYear(year) {
	return year >= 1800 && year <= 2100;
}
function tokensOf(text) {
	const tokens = [];
	let end = 0;
	for (const match of text.matchAll(TOKEN)) {
		tokens.push({
			text: match[0],
			gap: text.slice(end, match.index),
			isNumber: /^\d/u.test(match[0])
		});
		end = match.index + match[0].length;
	}
	return tokens;
}
/** “2019-03-25”, “25.3.2019”, “3/25/19”: three numbers with the same mark between them. */
function numericDate(tokens, at, order) {
	const [one, two, three] = [
		tokens[at],
		tokens[at + 1],
		tokens[at + 2]
	];
	if (!one?.isNumber || !two?.isNumber || !three?.isNumber) return void 0;
	const mark = two.gap.trim();
	if (mark !== three.gap.trim() || !/^[./-]$/u.test(mark) || one.gap.endsWith(mark)) return void 0;
	const [first, second, third] = [
		Number(one.text),
		Number(two.text),
		Number(three.text)
	];
	if (one.text.length === 4) return yearFirst(first, second, third);
	const year = yearOf(three.text);
	if (year === void 0 || one.text.length > 2 || two.text.length > 2) return void 0;
	if (mark === "." && (three.text.length === 4 || order !== "month-first") || first > 12) return plausible(year, second, first);
	if (second > 12) return plausible(year, first, second);
	if (first === second) return plausible(year, first, second);
	if (order === void 0) return void 0;
	return order === "day-first" ? plausible(year, second, first) : plausible(year, first, second);
}
function yearFirst(year, month, day) {
	return isSolarHijriYear(year) ? fromSolarHijri(year, month, day) : plausible(year, month, day);
}
/** “2019年3月3日”, “2019년 3월 3일”. */
function eastAsianDate(tokens, at) {
	const [year, yearMark, month, monthMark, day, dayMark] = tokens.slice(at, at + 6);
	if (!year?.isNumber || !month?.isNumber || !day?.isNumber) return void 0;
	const marks = `${yearMark?.text}${monthMark?.text}${dayMark?.text.charAt(0)}`;
	if (marks !== "年月日" && marks !== "년월일") return void 0;
	return plausible(Number(year.text), Number(month.text), Number(day.text));
}
/** A month's name with the day and the year around it, in any of the orders that are written. */
function namedDate(tokens, at) {
	const found = monthAt(tokens, at);
	if (!found) return void 0;
	const { month } = found;
	const before = numberBefore(tokens, at);
	const [next, afterNext] = numbersAfter(tokens, found.end, month);
	const lastYear = afterNext === void 0 ? void 0 : yearOf(afterNext, 4);
	if (isDay(next) && lastYear !== void 0) return dateIn(month, lastYear, Number(next));
	if (before === void 0 || next === void 0) return void 0;
	if (before.length === 4 && isDay(next)) return dateIn(month, Number(before), Number(next));
	const mark = tokens[found.end]?.gap.trim() ?? "";
	const year = yearOf(next, /^['’/-]$/u.test(mark) ? 2 : 4);
	return isDay(before) && year !== void 0 ? dateIn(month, year, Number(before)) : void 0;
}
/** The month named at a place: one word, two words, or in Vietnamese “tháng” and its number. */
function monthAt(tokens, at) {
	const [one, two] = [tokens[at], tokens[at + 1]];
	if (!one || one.isNumber) return void 0;
	if (/^tháng$/iu.test(one.text.normalize("NFC")) && two?.isNumber && two.text.length <= 2) return {
		month: {
			number: Number(two.text),
			calendar: "gregorian"
		},
		end: at + 2
	};
	const double = two && !two.isNumber && two.gap === " " ? monthNamed(`${one.text} ${two.text}`) : void 0;
	if (double) return {
		month: double,
		end: at + 2
	};
	const single = monthNamed(one.text);
	return single && {
		month: single,
		end: at + 1
	};
}
function numberBefore(tokens, at) {
	let gap = tokens[at]?.gap ?? "";
	for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
		const token = tokens[back];
		if (!token || !GAP$1.test(gap)) return void 0;
		if (token.isNumber) return CLOCK_GAP.test(token.gap) && tokens[back - 1]?.isNumber ? void 0 : token.text;
		if (!FILLERS.has(token.text.toLowerCase())) return void 0;
		gap = token.gap;
	}
}
/** The one or two numbers that follow a month, past a clock between them and a second name of the same month. */
function numbersAfter(tokens, start, month) {
	const numbers = [];
	let hasClock = false;
	for (let at = start; at < Math.min(tokens.length, start + 9) && numbers.length < 2; at += 1) {
		const token = tokens[at];
		if (!token) break;
		if (token.isNumber && CLOCK_GAP.test(tokens[at + 1]?.gap ?? "") && numbers.length === 1 || hasClock && CLOCK_GAP.test(token.gap)) {
			hasClock = true;
			continue;
		}
		if (!GAP$1.test(token.gap)) break;
		if (token.isNumber) numbers.push(token.text);
		else if (hasClock && token.text.length <= 4) continue;
		else if (!FILLERS.has(token.text.toLowerCase()) && !isSameMonth(tokens, at, month)) break;
	}
	return numbers;
}
/** “19 نوفمبر/تشرين الثاني 2019” names its month twice. */
function isSameMonth(tokens, at, month) {
	return (monthAt(tokens, at) ?? monthAt(tokens, at - 1))?.month.number === month.number;
}
function isDay(text) {
	return text !== void 0 && text.length <= 2 && Number(text) >= 1 && Number(text) <= 31;
}
/** @param digits how many it must have at least: two are the year of a century only where a mark says so */
function yearOf(text, digits = 2) {
	if (text.length === 4) return Number(text);
	if (text.length !== 2 || digits === 4) return void 0;
	return Number(text) + (Number(text) > 60 ? 1900 : 2e3);
}
function dateIn({ number, calendar }, year, day) {
	return calendar === "solar-hijri" ? fromSolarHijri(year, number, day) : plausible(year, number, day);
}
function plausible(year, month, day) {
	return isPlausibleYear(year) ? partialDateOf(year, month, day) : void 0;
}
// src/core/extract/wire/notices.ts
/** What a notice is called at its head, before a colon. */
const LABELLED = [
	"correction",
	"clarification",
	"retraction",
	"update",
	"note"
].map((kind) => {
	const labels = inAllLanguages(({ reports }) => listOf$2(listOf$2(reports)?.notices)?.[kind]);
	return [kind, new RegExp(`^${anyOf(labels)}(?<when>[ ,(]{1,3}[^:：]{3,40})?\\s?[:：—–]`, "iu")];
});
const CHANGES = inAllLanguages(({ reports }) => listOf$2(reports)?.changes);
const UPDATES = anyOf(inAllLanguages(({ reports }) => listOf$2(reports)?.updates));
const DATED = "(?=\\p{L}{3,12} \\p{N}{1,2},? \\p{N}{4}|\\p{N}{1,2} \\p{L}{3,12} \\p{N}{4})";
/** Sentences that tell of a change, by what they say. */
const SENTENCES = [...[
	"retraction",
	"correction",
	"clarification",
	"update"
].map((kind) => {
	const sentences = inAllLanguages(({ reports }) => listOf$2(listOf$2(reports)?.noticeSentences)?.[kind]);
	return [kind, new RegExp(`^${anyOf(sentences)}`, "iu")];
}), ["update", new RegExp(`^${UPDATES} ${DATED}`, "iu")]];
const BARE = /^[*_([\s–—-]{1,5}/u;
const LONGEST_HEAD = 200;
const LONGEST$21 = 2e3;
/** After “updated on”, a date is the day of the change; elsewhere it may be what was wrong. */
const CHANGED_ON = new RegExp(`${anyOf(CHANGES.filter((phrase) => !phrase.includes("…")))}[\\s:]{1,3}(?<when>[^.;]{4,40})`, "iu");
/** “wurde am 3. Mai um 10 Uhr aktualisiert” */
const CHANGED_AROUND = CHANGES.filter((phrase) => phrase.includes("…")).map((phrase) => {
	const [before = "", after = ""] = phrase.split("…");
	return new RegExp(`${phrasePattern(before)}(?<when>[^;]{4,42}?)${phrasePattern(after)}`, "iu");
});
const AFTER_LABEL = /^[^:：]{2,30}[:：]\s{0,3}(?<when>[^.:–—]{6,40}?)\s?[.–—]/u;
/** Finds where an article says that it was corrected, clarified, updated or taken back after it had appeared. */
function readNotices(paragraphs) {
	return paragraphs.flatMap((text, paragraph) => {
		const notice = readNotice(text);
		return notice ? [{
			...notice,
			paragraph
		}] : [];
	});
}
/** Reads one paragraph as a notice; `undefined` if it is none. */
function readNotice(paragraph) {
	if (paragraph.length > LONGEST$21) return void 0;
	const head = paragraph.slice(0, LONGEST_HEAD).replace(BARE, "");
	for (const [kind, pattern] of LABELLED) {
		const match = pattern.exec(head);
		if (match) return noticeOf(meant(kind, head.slice(match[0].length)), paragraph, match.groups?.when);
	}
	const said = SENTENCES.find(([, pattern]) => pattern.test(head));
	return said && noticeOf(said[0], paragraph, void 0);
}
/** “Editor’s note: This article has been corrected” says more than its label. */
function meant(kind, rest) {
	if (kind !== "note") return kind;
	return SENTENCES.find(([, pattern]) => pattern.test(rest.trimStart()))?.[0] ?? kind;
}
function noticeOf(kind, text, labelled) {
	const bounded = text.slice(0, LONGEST$21);
	const [date] = [
		labelled,
		CHANGED_ON.exec(bounded)?.groups?.when,
		...CHANGED_AROUND.map((pattern) => pattern.exec(bounded)?.groups?.when),
		AFTER_LABEL.exec(bounded)?.groups?.when
	].flatMap((when) => {
		const found = when === void 0 ? void 0 : findWrittenDate(when);
		return found ? [found] : [];
	});
	return {
		kind,
		text,
		...date && { date: formatPartialDate(date) }
	};
}
// src/core/extract/article/trim-tail.ts
const SOME_LINK = .4;
const LONGEST_LABEL$2 = 40;
/** A short line that is one of several. */
const NUMBERED = /^(?:\d{1,3}[.)]|[•▪‣◦*–-])\s/u;
const CREDIT = new RegExp(`^[(（]?\\s?(?:${[
	...[
		"author",
		"editor",
		"translator",
		"interviewer",
		"contributor"
	].map((role) => creditLeads(role, { isStrict: true }).before),
	anyOf(inAllLanguages(({ bylines }) => listOf$2(bylines)?.reporters)),
	anyOf(inAllLanguages(({ reports }) => listOf$2(reports)?.changes))
].join("|")})`, "iu");
/** Leaves out what stands below the last paragraph and is no sentence: headings of what followed, links, labels. */
function trimTail(blocks) {
	let end = blocks.length;
	while (end > 1) {
		const last = blocks[end - 1];
		if (!last || isProse(last) || !isLeftover(last)) break;
		end--;
	}
	return blocks.slice(0, end);
}
function isLeftover({ text, kind, linkShare }) {
	if (kind === "heading") return true;
	if (CREDIT.test(text) || readNotice(text)) return false;
	if (linkShare > SOME_LINK || isBylineLine(text)) return true;
	if (kind !== "table-row" && isDateLine(text)) return true;
	if (kind !== "prose" || NUMBERED.test(text)) return false;
	return textWeight(text) < LONGEST_LABEL$2 && !/[.!?。！？؟]$/u.test(text);
}
// src/core/extract/article/without-repeats.ts
/** Leaves out a sentence that a page shows twice running, as for narrow and wide screens. Refrains and labels stay. */
function withoutRepeats(blocks) {
	return blocks.filter((block, at) => !isProse(block) || block.text !== blocks[at - 1]?.text);
}
// src/core/extract/article/own-text.ts
/** A filter that would leave less of a text has taken the text itself for something else. */
const LEAST_LEFT = .5;
/** The blocks that are the article’s own words: no captions, controls, promotions, lists of links, repetitions. */
function ownText(blocks, { title }) {
	return [
		without((block) => isControl(block) || isCaption(block)),
		withoutClosingSections,
		without(isPromo),
		withoutLinkLists,
		withoutRepeats,
		(all) => trimHead(all, title),
		trimTail
	].reduce((left, filter) => {
		const filtered = filter(left);
		return weightOf$2(filtered) < weightOf$2(left) * LEAST_LEFT ? left : filtered;
	}, blocks);
}
function without(isOther) {
	return (blocks) => blocks.filter((block) => !isOther(block));
}
// src/core/extract/article/standfirst-of.ts
/** A standfirst stands among the first lines, if it is in the text at all. */
const WITHIN$1 = 3;
const LEAST = 30;
const NAMED$1 = /(?:^|[\s_-])(?:standfirst|dek|deck|sub-?head(?:line|ing)?|sub-?title|summary|lede?|chapo|chapeau|vorspann|teaser|entradilla|bajada|sommario|occhiello|excerpt|article-?intro)(?:$|[\s_-])/iu;
const LONGEST_NAMES$1 = 300;
const OUTWARD = 2;
/** The line or two under the title that sum an article up, where the page sets them apart and the text has them. */
function standfirstOf(blocks, { description }) {
	const summary = lettersOf(description ?? "");
	return blocks.slice(0, WITHIN$1).find(({ text, element }) => {
		if (text.length < LEAST) return false;
		return isNamed(element) || summary.length >= LEAST && lettersOf(text) === summary;
	})?.text;
}
function isNamed(element) {
	let outer = element;
	for (let step = 0; outer && step < OUTWARD; step++, outer = outer.parentElement) {
		const names = outer.getAttribute("class") ?? "";
		if (names.length <= LONGEST_NAMES$1 && NAMED$1.test(names)) return true;
	}
	return false;
}
// src/core/extract/article/read-article.ts
/** What another reading must have more, to be taken for the article instead. */
const MUCH_MORE = 1.5;
/** Of a page larger than this, other readings take too long; what it says is not in a short note. */
const MOST_ELEMENTS$1 = 6e3;
/** The article of a page, without what surrounds it. Changes the tree. */
function readArticle(page, hints) {
	const body = bodyOf(page.tree, hints);
	if (!body) return {
		paragraphs: [],
		marks: []
	};
	const own = ownText(articleBlocks(page.tree, body), hints);
	const blocks = weightOf$2(own) >= 250 ? own : bestOf(own, page, hints);
	return {
		paragraphs: blocks.map(({ text }) => text),
		marks: marksOf$1(blocks),
		standfirst: standfirstOf(blocks, hints)
	};
}
/** Reads a page again in other ways where hardly anything was found: it is a short note, or was misread. */
function bestOf(first, page, hints) {
	const untouched = page.parseAgain();
	let best = first;
	for (const find of isLarge(untouched) ? [] : [uncleaned, defuddled]) {
		const tree = page.parseAgain();
		const content = bodyOf(tree, hints) && find(tree);
		const blocks = content ? ownText(blocksOf(content), hints) : [];
		if (weightOf$2(blocks) > weightOf$2(best) * MUCH_MORE) best = blocks;
		if (weightOf$2(best) >= 250) return best;
	}
	const body = bodyOf(untouched, hints);
	return best.length > 0 || !body ? best : blocksOf(body);
}
function isLarge(tree) {
	return [...tree.querySelectorAll("*")].length > MOST_ELEMENTS$1;
}
function uncleaned(tree) {
	return readable(tree, { least: 250 });
}
function bodyOf(tree, { title }) {
	boundHead(tree);
	const body = tree.querySelector("body");
	if (body) keepOwnArticle(body, title);
	return body;
}
// src/core/model/csl-item.ts
/** Item types of CSL 1.0.2. @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
const CSL_TYPES = [
	"article",
	"article-journal",
	"article-magazine",
	"article-newspaper",
	"bill",
	"book",
	"broadcast",
	"chapter",
	"classic",
	"collection",
	"dataset",
	"document",
	"entry",
	"entry-dictionary",
	"entry-encyclopedia",
	"event",
	"figure",
	"graphic",
	"hearing",
	"interview",
	"legal_case",
	"legislation",
	"manuscript",
	"map",
	"motion_picture",
	"musical_score",
	"pamphlet",
	"paper-conference",
	"patent",
	"performance",
	"periodical",
	"personal_communication",
	"post",
	"post-weblog",
	"regulation",
	"report",
	"review",
	"review-book",
	"software",
	"song",
	"speech",
	"standard",
	"thesis",
	"treaty",
	"webpage"
];
/** Variables that hold a list of names. @see CSL 1.0.2, Appendix IV */
const CSL_NAME_VARIABLES = [
	"author",
	"chair",
	"collection-editor",
	"compiler",
	"composer",
	"container-author",
	"contributor",
	"curator",
	"director",
	"editor",
	"editorial-director",
	"editor-translator",
	"executive-producer",
	"guest",
	"host",
	"illustrator",
	"interviewer",
	"narrator",
	"organizer",
	"original-author",
	"performer",
	"producer",
	"recipient",
	"reviewed-author",
	"script-writer",
	"series-creator",
	"translator"
];
/** Variables that hold a date. */
const CSL_DATE_VARIABLES = [
	"accessed",
	"available-date",
	"event-date",
	"issued",
	"original-date",
	"submitted"
];
/** Variables that hold text; CSL's number variables are kept as the text they were written with. */
const CSL_TEXT_VARIABLES = [
	"abstract",
	"annote",
	"archive",
	"archive_collection",
	"archive_location",
	"archive-place",
	"authority",
	"call-number",
	"chapter-number",
	"citation-key",
	"citation-label",
	"citation-number",
	"collection-number",
	"collection-title",
	"container-title",
	"container-title-short",
	"dimensions",
	"division",
	"DOI",
	"edition",
	"event",
	"event-place",
	"event-title",
	"first-reference-note-number",
	"genre",
	"ISBN",
	"ISSN",
	"issue",
	"journalAbbreviation",
	"jurisdiction",
	"keyword",
	"language",
	"license",
	"locator",
	"medium",
	"note",
	"number",
	"number-of-pages",
	"number-of-volumes",
	"original-publisher",
	"original-publisher-place",
	"original-title",
	"page",
	"page-first",
	"part-number",
	"part-title",
	"PMCID",
	"PMID",
	"printing-number",
	"publisher",
	"publisher-place",
	"references",
	"reviewed-genre",
	"reviewed-title",
	"scale",
	"section",
	"shortTitle",
	"source",
	"status",
	"supplement-number",
	"title",
	"title-short",
	"URL",
	"version",
	"volume",
	"volume-title",
	"volume-title-short",
	"year-suffix"
];
/** A person (`family`, `given` …) or, as `literal`, an organisation or a name that cannot be split. */
const cslNameSchema = z.object({
	family: z.string().optional(),
	given: z.string().optional(),
	"dropping-particle": z.string().optional(),
	"non-dropping-particle": z.string().optional(),
	suffix: z.string().optional(),
	literal: z.string().optional()
});
/** One date or a range of two, each `[year, month?, day?]`; or words as `literal`. */
const cslDateSchema = z.object({
	"date-parts": z.array(z.array(z.coerce.number().int()).min(1).max(3)).min(1).max(2).optional(),
	season: z.union([z.string(), z.number()]).optional(),
	circa: z.union([
		z.string(),
		z.number(),
		z.boolean()
	]).optional(),
	literal: z.string().optional(),
	raw: z.string().optional()
});
const text = z.union([z.string(), z.number()]).transform(String);
function shapeOf(variables, schema) {
	const optional = schema.optional();
	return Object.fromEntries(variables.map((variable) => [variable, optional]));
}
z.object({
	type: z.enum(CSL_TYPES),
	...shapeOf(CSL_NAME_VARIABLES, z.array(cslNameSchema)),
	...shapeOf(CSL_DATE_VARIABLES, cslDateSchema),
	...shapeOf(CSL_TEXT_VARIABLES, text),
	custom: z.record(z.string(), z.unknown()).optional()
});
// src/core/model/reading.ts
/** How sure a rule is of what it found, from the surest. */
const CONFIDENCES = [
	"certain",
	"likely",
	"suggested"
];
/** A value that a source offers for a CSL variable, and where it stands there. */
const candidateSchema = z.object({
	/** As CSL-JSON has it: text, names or a date. */
	value: z.unknown(),
	/** Names the rule that found it. */
	rule: z.string(),
	confidence: z.enum(CONFIDENCES),
	/** As the source writes it, where that says more: a time stamp, a byline. */
	raw: z.string().optional(),
	/** Other rules that found the same. */
	alsoBy: z.array(z.string()).optional()
});
/** What a paragraph is, if not plain prose. */
const paragraphMarkSchema = z.object({
	/** From 0. */
	at: z.int().min(0),
	kind: z.enum([
		"heading",
		"list-item",
		"quote",
		"preformatted",
		"table-row"
	]),
	/** Of a heading, from 1. */
	level: z.int().min(1).max(6).optional()
});
/** A place in the text: a paragraph, from 0, and UTF-16 offsets in it. */
const placeShape = {
	paragraph: z.int().min(0),
	start: z.int().min(0),
	end: z.int().min(0)
};
/** Words in quotation marks, and who is likely to have said them where; a suggestion for a person to confirm. */
const quotationSchema = z.object({
	...placeShape,
	/** Without the marks. */
	text: z.string(),
	/** In full where the text names them in full anywhere. */
	speaker: z.string().optional(),
	/** Office or affiliation, as the text puts it. */
	speakerRole: z.string().optional(),
	/** “Twitter”, “a statement”, “Kurdistan 24”. */
	channel: z.string().optional(),
	confidence: z.enum(CONFIDENCES)
});
/** A number the text states, and what it counts; a suggestion. */
const figureSchema = z.object({
	...placeShape,
	/** As written: “nearly 900”, “$1.6 million”. */
	text: z.string(),
	value: z.number(),
	/** The other end of a range. */
	upTo: z.number().optional(),
	/** ISO 4217 for money, `%`, or the unit as written. */
	unit: z.string().optional(),
	/** “foreign IS fighters”. */
	counts: z.string().optional(),
	isApproximate: z.boolean().optional()
});
/** Where an article says that it was corrected or changed after it had appeared. */
const noticeSchema = z.object({
	kind: z.enum([
		"correction",
		"clarification",
		"update",
		"retraction",
		"note"
	]),
	text: z.string(),
	/** From 0, if it stands in the text. */
	paragraph: z.int().min(0).optional(),
	/** ISO 8601, to the precision written. */
	date: z.string().optional()
});
/** Where a report was written, for whom, perhaps when. */
const datelineSchema = z.object({
	place: z.string(),
	agency: z.string().optional(),
	/** ISO 8601, only if the year is written too. */
	date: z.string().optional(),
	/** As written, with a date that has no year. */
	text: z.string()
});
/** Who is credited under an article, and as what. */
const creditSchema = z.object({
	role: z.enum([
		"author",
		"contributor",
		"editor",
		"translator",
		"interviewer"
	]),
	names: z.array(cslNameSchema),
	/** As written. */
	text: z.string()
});
/** A name that may serve as a tag; nothing is applied by itself. */
const tagSuggestionSchema = z.object({
	name: z.string(),
	kind: z.enum([
		"person",
		"organisation",
		"place",
		"topic"
	]),
	/** The page’s own keywords, or the text. */
	from: z.enum(["keywords", "text"])
});
z.object({
	/** By CSL variable, the chosen one first, then its runners-up. */
	candidates: z.record(z.string(), z.array(candidateSchema)),
	/** Of the paragraphs that are not plain prose, in order. */
	marks: z.array(paragraphMarkSchema),
	notices: z.array(noticeSchema),
	dateline: datelineSchema.optional(),
	credits: z.array(creditSchema),
	quotations: z.array(quotationSchema),
	figures: z.array(figureSchema),
	/** Best first. */
	tags: z.array(tagSuggestionSchema)
});
// src/core/extract/candidates.ts
/** A value that a rule found. @param raw as the source writes it, where that says more */
function candidate(value, rule, confidence, raw) {
	return {
		value,
		rule,
		confidence,
		...raw !== void 0 && { raw }
	};
}
/**
* Makes one of the candidates with the same value. It is as sure as the surest of them, and a step surer where
* several rules agree. The order of the first ones stays.
*/
function merged(candidates, keyOf) {
	const byKey = /* @__PURE__ */ new Map();
	for (const each of candidates) {
		const key = keyOf(each.value);
		const known = byKey.get(key);
		if (!known) byKey.set(key, each);
		else if (known.rule !== each.rule && !known.alsoBy?.includes(each.rule)) {
			const confidence = surer(known.alsoBy ? known.confidence : stepUp(known.confidence), each.confidence);
			byKey.set(key, {
				...known,
				confidence,
				alsoBy: [...known.alsoBy ?? [], each.rule]
			});
		}
	}
	return [...byKey.values()];
}
function stepUp(confidence) {
	return CONFIDENCES[Math.max(0, CONFIDENCES.indexOf(confidence) - 1)] ?? confidence;
}
function surer(one, other) {
	return CONFIDENCES.indexOf(one) <= CONFIDENCES.indexOf(other) ? one : other;
}
// src/core/extract/draft-from.ts
const NO_WIRE = {
	credits: [],
	quotations: [],
	figures: [],
	notices: []
};
/**
* Makes the choice among the candidates of a source, and the draft that explains it: the best of each variable, where
* it comes from or why it is not known, and all that could have been chosen instead.
*/
function draftFrom({ candidates, missing, article, wire = NO_WIRE, tags = [] }) {
	const offered = Object.entries(candidates).flatMap(([variable, list]) => {
		const [best, ...others] = list ?? [];
		return best ? [{
			variable,
			best,
			others
		}] : [];
	});
	return {
		csl: {
			...Object.fromEntries(offered.map(({ variable, best }) => [variable, best.value])),
			type: candidates.type[0].value
		},
		provenance: originsOf(offered, missing),
		paragraphs: article.paragraphs,
		reading: {
			candidates: Object.fromEntries(offered.map(({ variable, best, others }) => [variable, [best, ...others]])),
			marks: [...article.marks],
			...wire,
			tags: [...tags]
		}
	};
}
/** Of each variable: the rule that found what was chosen and how sure it is, or why nothing was. */
function originsOf(offered, missing) {
	const unknown = Object.entries(missing).map(([variable, reason]) => [variable, {
		state: "unknown",
		reason
	}]);
	const known = offered.map(({ variable, best: { rule, confidence } }) => [variable, {
		state: "known",
		by: "extracted",
		rule,
		confidence
	}]);
	return Object.fromEntries([...unknown, ...known]);
}
// src/core/extract/page/host-of.ts
/** The host of an address without `www.`, or `undefined` if it has none. */
function hostOf(url) {
	return url !== void 0 && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, "") || void 0 : void 0;
}
// src/core/csl/decode-entities.ts
const ENTITY = /&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[a-z][a-z\d]{1,31});/giu;
/**
* Text with the entities of HTML read, as `&#039;` in a headline that a site escaped twice; those that HTML does not
* know stay. A space that must not break becomes a plain one.
*
* @see https://html.spec.whatwg.org/multipage/named-characters.html
*/
function decodeEntities(text) {
	return text.includes("&") ? text.replace(ENTITY, decoded$1).trim() : text.trim();
}
/** Programs write `&NBSP;` and `&Eacute;` alike; Latin-1’s two hundred are the only names that differ by their case. */
function decoded$1(entity) {
	const read = decodeHTMLStrict(entity);
	const character = read === entity ? decodeHTMLStrict(entity.toLowerCase()) : read;
	if (character === "�" || character === entity.toLowerCase()) return entity;
	return character === "\xA0" ? " " : character;
}
// src/core/extract/page/mend-json.ts
const COMMENT = /\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?|\/\/[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>/uy;
const CLOSER = {
	"{": "}",
	"[": "]"
};
const STARTS_VALUE = /["{}[\]\d\-tfn]/u;
/**
* Makes JSON of what sites write where JSON belongs: comments, trailing commas, raw line ends and unescaped quotes in
* strings, several objects one after the other, missing closing brackets. JSON passes unchanged but for its spaces.
* The result need not be JSON. Linear in the length.
*/
function mendJson(text) {
	const source = text.includes("\"") ? text : text.replace(/&quot;|&#34;/gu, "\"");
	const mended = {
		pieces: [],
		open: [],
		isSeveral: false
	};
	for (let at = 0; at < source.length;) {
		const letter = source.charAt(at);
		COMMENT.lastIndex = at;
		const comment = COMMENT.exec(source)?.[0];
		if (comment !== void 0) at += comment.length;
		else if (letter === "\"") {
			const { json, end } = readString(source, at);
			mended.pieces.push(json);
			at = end;
		} else {
			addSign(mended, letter);
			at += 1;
		}
	}
	dropComma(mended.pieces);
	const json = mended.pieces.join("") + mended.open.reverse().join("");
	return mended.isSeveral ? `[${json}]` : json;
}
/** Adds a sign that stands outside strings. */
function addSign(mended, letter) {
	const { pieces, open } = mended;
	if (letter === ";" || /[\p{Cc}\p{Z}\ufeff]/u.test(letter)) return;
	if (letter === "}" || letter === "]") {
		if (open.at(-1) !== letter) return;
		open.pop();
		dropComma(pieces);
	}
	const closer = CLOSER[letter];
	if (closer !== void 0) {
		const isNext = open.length === 0 && /^(?:[}\]]|,)$/u.test(pieces.at(-1) ?? "");
		if (isNext && pieces.at(-1) !== ",") pieces.push(",");
		mended.isSeveral ||= isNext;
		open.push(closer);
	}
	pieces.push(letter);
}
function dropComma(pieces) {
	if (pieces.at(-1) === ",") pieces.pop();
}
/** A string with what may not stand in one escaped. @param start of its opening quote */
function readString(source, start) {
	let json = "\"";
	let at = start + 1;
	for (; at < source.length; at += 1) {
		const letter = source.charAt(at);
		if (letter === "\\") {
			const escaped = /^\\(?:["\\/bfnrt]|u[\da-f]{4})/iu.exec(source.slice(at, at + 6))?.[0];
			json += escaped ?? "";
			at += (escaped?.length ?? 1) - 1;
		} else if (letter === "\"") {
			if (closes(source, at)) break;
			json += "\\\"";
		} else json += letter < " " ? " " : letter;
	}
	return {
		json: `${json}"`,
		end: at + 1
	};
}
/** A quote closes its string if what follows goes on with the object; “a "b" c” has one that does not. */
function closes(source, quote) {
	const [, sign = "", after = ""] = /^\s*(.?)\s*(.?)/su.exec(source.slice(quote + 1, quote + 200)) ?? [];
	return sign === "" || /[:}\]/;]/u.test(sign) || sign === "," && (after === "" || STARTS_VALUE.test(after));
}
// src/core/extract/page/json-ld.ts
const LARGEST = 2e6;
const DEEPEST$1 = 12;
const MOST_NODES$1 = 3e3;
/** Reads a page’s JSON-LD, the texts of its scripts; what cannot be read is passed over. */
function readJsonLd(scripts) {
	const placed = [];
	for (const script of scripts) collect(parseScript(script), [], placed);
	const byId = /* @__PURE__ */ new Map();
	for (const { node } of placed) {
		const id = node["@id"];
		if (typeof id === "string" && sizeOf(node) > sizeOf(byId.get(id))) byId.set(id, node);
	}
	const resolve = (value) => {
		if (typeof value === "string") return byId.get(value);
		if (!isNode(value)) return void 0;
		const id = value["@id"];
		return value.name === void 0 && typeof id === "string" ? byId.get(id) ?? value : value;
	};
	const typed = placed.filter(({ node }) => typeOf(node) !== "");
	return {
		nodes: typed.map(({ node }) => node),
		placed: typed,
		resolve
	};
}
/** The first type of an object without a prefix, or nothing. */
function typeOf(node) {
	return typesOf(node)[0] ?? "";
}
/** The types of an object, `Article` for `https://schema.org/Article`. */
function typesOf(node) {
	return listOf(node?.["@type"]).flatMap((type) => typeof type === "string" ? [type.slice(0, 200).replace(/^.*[/:#]/u, "")] : []);
}
/** A property’s first value, if it is text; what a site escaped twice is mended. */
function textOf(value) {
	const [first] = listOf(value);
	const text = isNode(first) ? first["@value"] : first;
	return typeof text === "string" && text.trim() ? decodeEntities(text.replace(/\s+/gu, " ")) : void 0;
}
/** A property’s values: JSON-LD writes a list of one as that one. */
function listOf(value) {
	if (isNode(value) && Array.isArray(value["@list"])) return value["@list"];
	return Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];
}
function parseScript(text) {
	if (text.length > LARGEST) return void 0;
	for (const attempt of [text, mendJson]) try {
		return JSON.parse(typeof attempt === "string" ? attempt : attempt(text));
	} catch {}
}
function collect(value, path, into) {
	if (path.length > DEEPEST$1 || into.length >= MOST_NODES$1) return;
	if (Array.isArray(value)) {
		for (const each of value) if (typeof each === "object") collect(each, [...path, ""], into);
	} else if (isNode(value)) {
		into.push({
			node: value,
			path: path.filter((property) => property !== "")
		});
		for (const [property, each] of Object.entries(value)) if (typeof each === "object") collect(each, [...path, property], into);
	}
}
function sizeOf(node) {
	return node === void 0 ? 0 : Object.keys(node).length;
}
function isNode(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/core/extract/page/word-overlap.ts
/** Letters and digits alone, lower case: what two spellings of a name have in common. */
function plainWords(text) {
	return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}
/** The different words of a text, lower case; East Asian text gives its pairs of letters. */
function wordsIn(text) {
	const words = text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	return new Set(words.flatMap((word) => EAST_ASIAN.test(word) ? pairsOf(word) : [word]));
}
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
function pairsOf(word) {
	const letters = [...word];
	return letters.length < 3 ? [word] : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}
/** Whether one text holds the other, or over half of the shorter one’s words, of which it has two at least. */
function sharesWords(one, other) {
	const [a, b] = [plainWords(one), plainWords(other)];
	if (a === "" || b === "") return false;
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (long.includes(short) && (short.length >= 8 || short === long)) return true;
	const [ours, theirs] = [wordsIn(one), wordsIn(other)];
	const shared = [...ours].filter((word) => theirs.has(word)).length;
	return shared >= 2 && shared > Math.min(ours.size, theirs.size) / 2;
}
// src/core/extract/fields/outlet-names.ts
/** “LA Times” begins with none. */
const ARTICLE$3 = /^(?:[Tt]he|THE|[Dd]er|[Dd]ie|[Dd]as|[Ee]l|EL|[Ll][ao]s?|LOS|LAS|[Ll]es?|LES?|[Ii]l|[OoAa])\s+(?=\S{2})/u;
const DOMAIN_END = /\.(?:com|org|net|info|co|news|tv|online|[a-z]{2}(?:\.[a-z]{2})?|(?:co|com|org|net|gov|ac)\.[a-z]{2})$/iu;
/** Under some countries’ domains the label before the last says what kind of owner it has. */
const KIND_LABEL = /^(?:co|com|org|net|gov|gob|gouv|go|ac|edu|or|ne|in|gen|web)$/u;
/** The last two are those of East Asian titles, which have no spaces. */
const SEPARATED = / [|–—·•»«›-]{1,3} | ?[|｜»•›] ?| ::? |(?<=[\p{Lo}」』）])[_：]|[_：](?=\p{Lo})| － /u;
/** What some put behind their name: what moves their site, a path of it, a slogan in brackets. */
const ASIDE = /\s(?:powered|brought to you|presented) by\s.{2,40}$|(?<=\.(?:com|org|net))\/\S{1,40}$|(?<=\S)\[[^\][]{8,60}\]$/iu;
const MOST_WORDS$3 = 12;
const SMALL_WORDS = new Set("the of and for a de la le el und der die das et des du y e".split(" "));
/** The label that a host’s owner chose: `quay` for `news.quay.co.uk`. */
function ownLabel(host) {
	const labels = (host ?? "").split(".");
	labels.pop();
	if (labels.length > 1 && KIND_LABEL.test(labels.at(-1) ?? "")) labels.pop();
	return labels.at(-1) ?? "";
}
/** What spellings of one outlet have in common: “The Quay Post”, “Quay Post” and “quaypost.com”. */
function baseName(name) {
	return plainWords(name.trim().replace(ARTICLE$3, "").replace(DOMAIN_END, "")) || plainWords(name);
}
/** Whether a name begins with an article, as “The Times” and “Le Monde” do. */
function hasArticle(name) {
	return ARTICLE$3.test(name);
}
/** Whether a name is what its host is called and no more: `quaypost` or `quaypost.com`, in lower case. */
function isHostForm(name, host) {
	return name === name.toLowerCase() && (name === ownLabel(host) || name === host);
}
/** Whether a name is the host’s written as words: “Quay Post” of `quaypost.com`. */
function isHostName(name, host) {
	const label = plainWords(ownLabel(host));
	return label.length > 2 && baseName(name) === label;
}
/** Whether a name goes with a host, as “The Quay Post” does with `quaypost.com`, and “QP” with `qp.example`. */
function fitsHost(name, host) {
	const label = plainWords(ownLabel(host));
	const base = baseName(name);
	if (label.length < 2 || base.length < 2) return false;
	if (base === label || isAcronymOf(label, name) || isHalfAcronymOf(label, name)) return true;
	const [short, long] = base.length < label.length ? [base, label] : [label, base];
	return short.length >= 4 && long.includes(short);
}
/** Whether letters are the initials of a name of three words or more. */
function isAcronymOf(letters, name) {
	const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const initials = (kept) => kept.map((word) => word.charAt(0)).join("");
	const acronym = letters.toLowerCase();
	if (acronym.length < 2 || words.length < 2) return false;
	return acronym === initials(words) || acronym === initials(words.filter((word) => !SMALL_WORDS.has(word)));
}
/** Whether letters are some initials of a name and the rest of it: “hqpost” of “Harbour Quay Post”. */
function isHalfAcronymOf(letters, name) {
	const words = name.replace(ARTICLE$3, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	if (words.length > MOST_WORDS$3) return false;
	return words.some((_, at) => {
		const initials = words.slice(0, at).map((word) => word.charAt(0));
		return at > 1 && letters.toLowerCase() === initials.join("") + words.slice(at).join("");
	});
}
/** A name without who moves the site, without a path of it and without a slogan in brackets. */
function withoutAside(name) {
	return name.replace(ASIDE, "");
}
/** A name without the slogan some put behind or before it: the part that goes with the host, else the first. */
function withoutSlogan(name, host) {
	const parts = partsOf$6(withoutAside(name));
	const named = parts.filter((part) => !DOMAIN_END.test(part));
	const own = named.find((part) => fitsHost(part, host)) ?? named[0] ?? parts[0] ?? "";
	const [, head = "", rest = ""] = /^([^:,]{2,40})[:,] (.{3})/u.exec(own) ?? [];
	return rest !== "" && fitsHost(head, host) ? head : own;
}
/** The parts of a title or name between bars, spaced dashes and the like. */
function partsOf$6(text) {
	return text.replace(/\s+/gu, " ").split(SEPARATED).map((part) => part.trim()).filter((part) => part !== "");
}
// src/core/extract/fields/address.ts
/** Parameters that say how a reader came to a page, and never which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|ocid|cmpid|icid|ncid|smid|smtyp|ref_src|ref_url|xtor|wt_mc|at_medium|at_campaign|at_custom\d|at_link_\w+|ftag|guccounter|guce_\w+|__twitter_impression|sr_share|spm|sharetype|partner)$/iu;
const LONGEST$20 = 4e3;
/**
* Where the page is: the canonical address it names, if that is of the same site and names one page, and where it
* came from. What only follows readers is left out; the address as it came then goes last.
*/
function addressCandidates(facts) {
	const { meta, links, jsonLd, url } = facts;
	const own = [
		[links.find(({ rel }) => rel === "canonical")?.href, "canonical-address"],
		[meta("og:url")?.content, "og:url"],
		[textOf(jsonLd.article?.url), "json-ld"]
	].flatMap(([address = "", rule]) => {
		const absolute = absoluteOf(address, url);
		return absolute !== void 0 && isOfPage(absolute, url) ? [candidate(withoutTracking(absolute), rule, "likely")] : [];
	});
	const came = url === void 0 ? [] : [candidate(withoutTracking(url), "address", "certain"), candidate(url, "address", "likely")];
	return merged([...own, ...came], (address) => address);
}
function absoluteOf(address, base) {
	const text = base !== void 0 && address.trim().replace(/^www\./u, "").startsWith(`${hostOf(base)}/`) ? `//${address.trim()}` : address.trim();
	if (text === "" || text.length > LONGEST$20 || !URL.canParse(text, base)) return void 0;
	const { href, protocol } = new URL(text, base);
	return protocol === "https:" || protocol === "http:" ? href : void 0;
}
/** Some sites call their front page, or another site’s copy, the canonical address of everything. */
function isOfPage(address, url) {
	if (url === void 0) return !isHomePage(address);
	return (hostOf(address) === hostOf(url) || isSibling(address, url)) && !(isHomePage(address) && !isHomePage(url));
}
/** `m.quay.example` and `amp.quay.example` are the site of `quay.example`. */
function isSibling(address, url) {
	const [one, other] = [hostOf(address), hostOf(url)];
	return ownLabel(one).length > 2 && ownLabel(one) === ownLabel(other) && fitsHost(ownLabel(one), other) && /^(?:m|amp|mobile|touch)\./u.test(other ?? "");
}
function isHomePage(url) {
	const { pathname, search } = new URL(url);
	return pathname.length <= 1 && search === "";
}
/** The address without parameters that only follow readers; unchanged, letter for letter, if it has none. */
function withoutTracking(address) {
	if (!URL.canParse(address)) return address;
	const parts = /^([^?#]*)\?([^#]*)(#.*)?$/su.exec(address);
	if (!parts) return address;
	const [, front = "", query = "", fragment = ""] = parts;
	const kept = query.split("&").filter((pair) => !TRACKING.test(pair.split("=")[0] ?? ""));
	if (kept.length === query.split("&").length) return address;
	return `${front}${kept.length > 0 ? `?${kept.join("&")}` : ""}${fragment}`;
}
// src/core/csl/names/particles.ts
const PARTICLES = /* @__PURE__ */ new Set([...inAllLanguages(({ names }) => listOf$2(names)?.particles), "st."]);
/** Particles that are other words, or given names, where they are written large. */
const ONLY_SMALL = new Set(inAllLanguages(({ names }) => listOf$2(names)?.smallParticles));
/** Between the two halves of one family name: “Ortega y Gasset”. */
const CONNECTIVES = new Set(inAllLanguages(({ names }) => listOf$2(names)?.connectives));
/** The Arabic article, written onto its word. */
const ARTICLE$2 = /^((?:al|el)[-‐‑])(?=\p{L})/u;
/** Whether a word stands before family names, in any case: “van”, “De”, “bin”. */
function isParticle(word) {
	return PARTICLES.has(word.toLowerCase()) || ONLY_SMALL.has(word);
}
/** Whether a word joins two halves of a family name: “y” in “Ortega y Gasset”. */
function isConnective(word) {
	return CONNECTIVES.has(word);
}
/** Whether a word has letters and all of them are small: “van”, “d’”, “hooks”. */
function isSmallWord(word) {
	return /^[^\p{L}]{0,3}\p{Ll}/u.test(word) && !/\p{Lu}/u.test(word);
}
/** The article at the beginning of a family name, with its hyphen: “al-” of “al-Zor”. */
function articleOf(family) {
	return ARTICLE$2.exec(family)?.[1];
}
/** A particle before its family name; one that ends in a hyphen or an apostrophe is written onto it. */
function besideFamily(particle, family) {
	if (!particle || !family) return particle || family || "";
	return /[-‐‑'’]$/u.test(particle) ? particle + family : `${particle} ${family}`;
}
// src/core/csl/names/display-name.ts
/** A name as a person would write it: “Karzan Sulaivany”, “Ludwig van Beethoven”, “Kurdistan 24”. */
function displayName(name) {
	if (name.literal) return name.literal;
	const family = besideFamily(name["non-dropping-particle"], name.family);
	const full = besideFamily([name.given, name["dropping-particle"]].filter(Boolean).join(" "), family);
	return name.suffix ? `${full}, ${name.suffix}` : full;
}
// src/core/csl/names/organisation-words.ts
/** Bodies that are known by their letters. */
const BODIES = "bbc cnn npr pbs abc nbc cbs dw rfi rt aljazeera unicef unesco unhcr nato nasa oecd undp ilo imf fao iaea".split(" ");
/** Words, of all languages, that organisations are named by and people hardly ever are. */
const ORGANISATION_WORDS = /* @__PURE__ */ new Set([...inAllLanguages(({ names }) => listOf$2(names)?.organisations), ...BODIES]);
/** Words that organisations are named by, and families too: in a name of two words they tell nothing sure. */
const DOUBTFUL_WORDS = new Set(inAllLanguages(({ names }) => listOf$2(names)?.possibleOrganisations));
new Set("bank church english house post court school branch fund board".split(" "));
// src/core/csl/names/organisation.ts
const NO_LETTERS = /[^\p{L}\p{M}]+/u;
/** How Chinese, Japanese and Korean, which put no spaces, end the names of papers, stations and bodies. */
const ENDING$1 = /(?:网|报|社|台|新闻|新聞|通信|日報|大学|大學|学院|研究所|研究院|委员会|委員会|委員會|协会|協会|学会|學會|部|省|庁|局|일보|뉴스|신문|방송|대학교|연구원|위원회|협회|학회)$/u;
const LONGEST$19 = 1e3;
/**
* Whether a name is of an organisation, by its words.
*
* @param options.isPerson the source says that it is a person’s: “Emily Post” then is one
*/
function isOrganisation$2(text, { isPerson = false } = {}) {
	if (/\d|\.(?:com|org|net|gov)\b/iu.test(text) || /^The \p{Lu}/u.test(text) || ENDING$1.test(text)) return true;
	const words = wordsOf$1(text);
	if (words.some((word) => ORGANISATION_WORDS.has(word))) return true;
	return words.some((word) => DOUBTFUL_WORDS.has(word)) && !(isPerson && words.length === 2);
}
function wordsOf$1(text) {
	return text.slice(0, LONGEST$19).toLowerCase().split(NO_LETTERS).filter((word) => word !== "");
}
// src/core/extract/names/placeholders.ts
const PLACEHOLDER = new RegExp(`^(?:(?:site|web|super|blog|news)?\\s?-?_?(?:admin(?:istrat(?:or|eur|ore))?|administrador|root|webmaster|superuser)\\d{0,4}|null|undefined|test|default|bot|youtube|facebook|twitter|instagram|linkedin|pinterest|\\d{1,60}|${anyOf(inAllLanguages(({ bylines }) => listOf$2(bylines)?.placeholders))})$`, "iu");
const DESKS = inAllLanguages(({ bylines }) => listOf$2(bylines)?.desks);
const DESK = new RegExp(`(?:^|[^\\p{L}\\p{N}])${anyOf(DESKS)}$|${phrasesPattern(DESKS.filter(isUnspaced))}$|^(?:team|staff|online)\\b`, "iu");
const LOGIN = /^(?:[a-z\d]+[._-][a-z\d._-]*|[a-z]{1,20}\d+|[a-z]{2,30})$/u;
/** Whether a text stands where an author should and names none: “admin”, “Redaktion”, “Staff”, “Guest”. */
function isPlaceholder(text) {
	return text.length <= 60 && PLACEHOLDER.test(text.trim());
}
/** Whether a text names the part of a house that wrote something: “Web Desk”, “Jerusalem Post Staff”. */
function isDesk(text) {
	return text.length <= 80 && DESK.test(text.trim());
}
/** Whether a text is the name of an account rather than of a person: “kevin-r”, “jdoe17”, “jdadmin”. */
function isLogin(text) {
	return text.length <= 60 && (LOGIN.test(text.trim()) || /admin/iu.test(text));
}
function isUnspaced(phrase) {
	return /\p{Script=Han}$/u.test(phrase);
}
// src/core/extract/names/organisations.ts
/**
* Whether a name is of an organisation, by its words, or as the credits of pages name one.
*
* @param options.isPerson the page says that it is a person’s: “Emily Post” then is one
*/
function isOrganisation$1(text, options = {}) {
	return isAgency(text) || isGroup(text) || isOrganisation$2(text, options);
}
const HEAD$1 = /(?<!\p{L})(?:department|ministry|bureau|office|cent(?:er|re)|committee|commission|council|institute|institut|school|faculty|society|association|secretary|ministerio|ministère|ministerium)\s(?:of|for|on|de|du|des|für)(?!\p{L})/iu;
/** Whether an “and” in a text is inside the name of one organisation: “Department of Health and Human Services”. */
function isOneOrganisation(text) {
	return HEAD$1.test(text) || isGroup(text) || /^\p{Lu}\p{L}+ (?:and|&) \p{Lu}\p{L}+ \p{L}+(?:ion|ty|cy|ment)$/u.test(text);
}
const AND_THE = /^\p{Lu}[\p{L}.’' -]{1,40}\s(?:and|&)\sthe\s(\p{Lu}.{1,40})$/u;
const AND_SMALL = /^\p{Lu}[\p{L}’' -]{1,40}\s(?:und|et|y|e)\s(\p{Ll}+\s\p{Ll}+)$/u;
/** “Ana and the Gulls” is a band and “Ports et eaux libres” a section: no name follows the “and”. */
function isGroup(text) {
	const rest = AND_THE.exec(text)?.[1] ?? AND_SMALL.exec(text)?.[1];
	if (rest === void 0 || isAgency(rest)) return false;
	return !isOrganisation$2(rest) && !isDesk(rest) && !isPlaceholder(rest);
}
// src/core/extract/names/person-likeness.ts
const MOST_WORDS$2 = 5;
const LONGEST$18 = 50;
/** Whether a name is written as one of a person is: a few words with capitals, or in a script that has none. */
function looksLikePerson(name) {
	const text = displayName(name);
	const words = text.split(/[\s,]+/u).filter(Boolean);
	if (isHouse(name) || text.length > LONGEST$18 || words.length > MOST_WORDS$2 || /\d|[!?:"“”«»…]/u.test(text)) return false;
	if (isUncased(text)) return words.length > 1 || /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,12}$/u.test(text);
	const capitals = words.filter((word) => /^(?:[a-z]{1,3}['’])?\p{Lu}/u.test(word)).length;
	return name.family !== void 0 && capitals >= 2 && words.every((word) => isSmallWord(word) && (isParticle(word) || isConnective(word)) || /^(?:[a-z]{1,3}['’-])?\p{Lu}[\p{L}\p{M}.'’‐-]*$/u.test(word));
}
/** Whether a name is of an organisation or of a part of one. */
function isHouse(name) {
	const { literal } = name;
	return literal !== void 0 && (isAgency(literal) || isOrganisation$1(literal) || isDesk(literal));
}
function isUncased(text) {
	return !/[\p{Lu}\p{Ll}]/u.test(text) && /\p{L}/u.test(text);
}
// src/core/extract/fields/authors/byline.ts
/** A byline without the site, its desks and accounts, where anybody else is named beside them. */
function withoutHouse(byline, sites) {
	const named = byline.names.filter((name) => !isNobody(name));
	const others = named.filter((name) => !isOfSite(name, sites));
	return {
		...byline,
		names: others.length > 0 ? others : named
	};
}
/** What a byline is worth, on a page of these sites. */
function standingOf({ names }, sites) {
	if (names.length === 0) return "nobody";
	if (names.some((name) => looksLikePerson(name) && !isOfSite(name, sites))) return "people";
	if (names.every((name) => isOfSite(name, sites) || isDeskName(name))) return "house";
	if (names.some((name) => isHouse(name) || name.family !== void 0 || (name.literal ?? "").includes(" "))) return "others";
	return "word";
}
/** Whether two bylines name the same people, in any order. */
function isSameByline(one, other) {
	const [ours, theirs] = [keysOf(one), keysOf(other)];
	return ours.size === theirs.size && [...ours].every((key) => theirs.has(key));
}
/** Whether a byline names all whom another names, and more. */
function namesMore(one, other) {
	const [ours, theirs] = [keysOf(one), keysOf(other)];
	return ours.size > theirs.size && [...theirs].every((key) => ours.has(key));
}
function keysOf({ names }) {
	return new Set(names.map((name) => plainOf(displayName(name))));
}
/** Whether a name is the site’s, as it calls itself or by its host. */
function isOfSite(name, sites) {
	const text = plainOf(displayName(name).replace(/^the\s/iu, ""));
	if (name.literal !== void 0 && isAgency(name.literal)) return false;
	return sites.some((site) => {
		const own = plainOf((site ?? "").replace(/^the\s/iu, ""));
		if (own === "") return false;
		const isWithin = name.literal !== void 0 && text.startsWith(own) && own.length > 3 || text.includes(own) && own.length > 5;
		return text === own || text === plainOf(hostLabel(site ?? "")) || isWithin;
	});
}
/** “courier” of `www.courier.example`. */
function hostLabel(host) {
	return /^(?:[\w-]+\.)*?([\w-]+)\.(?:(?:co|com|org|net|gov|ac)\.)?[a-z]{2,10}$/u.exec(host)?.[1] ?? "";
}
function isDeskName({ literal }) {
	return literal !== void 0 && isDesk(literal) && !isAgency(literal);
}
function isNobody({ literal }) {
	return literal !== void 0 && !isAgency(literal) && (isPlaceholder(literal) || isLogin(literal));
}
// src/core/extract/names/leads.ts
const LABELS$1 = inAllLanguages(({ bylines }) => listOf$2(bylines)?.labels);
/** What a byline begins with, and hardly anything else does. */
const SURE = longestFirst([...inAllLanguages(({ bylines }) => listOf$2(bylines)?.leads), ...LABELS$1.flatMap((label) => [`${label}:`, `${label} :`])]);
/** What is cut before a name, though other lines begin with it too. */
const POSSIBLE = longestFirst(inAllLanguages(({ bylines }) => listOf$2(bylines)?.possibleLeads));
/** Small before a name; with a capital it may be part of one. */
const SMALL$1 = new RegExp(`^(?:${inAllLanguages(({ bylines }) => listOf$2(bylines)?.smallLeads).join("|")}) \\p{Lu}`, "u");
const HANGUL = inAllLanguages(({ bylines }) => listOf$2(bylines)?.reporters).filter((word) => /^\p{Script=Hangul}/u.test(word)).join("|");
const AFTER = /^(?:[\s:：/／|=＝●]|$)/u;
const KOREAN = new RegExp(`(?:^|[\\s=])\\p{Script=Hangul}{2,4}\\s?(?:${HANGUL})(?:\\s|$)`, "u");
const LONGEST_KOREAN = 80;
/** “林晓 著、周岚 訳” */
const JAPANESE_BOOK = /^[^、。]{2,40}\s(?:共)?著(?=[、,，]|$)/u;
/** Whether a line is likely to be a byline: it begins as one, or names a reporter in the Korean way. */
function isByline(line) {
	return leadLength(withoutMarks(line), SURE) > 0 || SMALL$1.test(line) || line.length <= LONGEST_KOREAN && (KOREAN.test(line) || JAPANESE_BOOK.test(line));
}
/** Whether there is anything in a byline after what it begins with. */
function isOnlyLead(line) {
	const text = withoutMarks(line);
	return !/[\p{L}\p{N}]/u.test(text.slice(leadLength(text, SURE)));
}
/** Cuts what comes before the names in a byline: “By”, “Von”, “Text:”, “بقلم”, “记者”. */
function withoutLead(byline) {
	let rest = withoutMarks(byline);
	for (let times = 0; times < 3; times += 1) {
		const length = leadLength(rest, SURE) || leadLength(rest, POSSIBLE);
		const shorter = withoutMarks(rest.slice(length));
		if (length === 0 || !/\p{L}/u.test(shorter)) break;
		rest = shorter;
	}
	return rest;
}
function leadLength(text, leads) {
	const start = text.slice(0, 40).toLowerCase();
	return leads.find((each) => start.startsWith(each) && (/[:：]$/u.test(each) || AFTER.test(start.slice(each.length))))?.length ?? 0;
}
/** Without the bars, dots, dashes, open brackets and pictures that set a byline off. */
function withoutMarks(text) {
	return text.replaceAll("️", "").replace(/^[\s|•·:：=＝●/／–—([【［《\p{So}-]{1,10}/u, "");
}
/** “written by” goes before “written”. */
function longestFirst(leads) {
	return [...leads].sort((one, other) => other.length - one.length);
}
// src/core/extract/names/other-credits.ts
const TRANSLATION = anyOf(inAllLanguages(({ bylines }) => listOf$2(bylines)?.translationCredits));
/** How a credit of somebody begins who has not written the text but translated or drawn it; then pictures and the like. */
const NO_AUTHOR = new RegExp(`^${TRANSLATION}(?=$|[\\s:：／/=＝●|]|by\\b)`, "iu");
const PICTURES = new RegExp(`^${anyOf(inAllLanguages(({ bylines }) => listOf$2(bylines)?.photoCredits))}(?=\\s(?:by|von|par|por|di|courtesy)\\b|\\s?[:：=＝●／/])`, "iu");
/** Where such a credit begins in a line that begins with the author. */
const WITHIN = /[\s,;./]{1,3}(?=(?:photo(?:s|graphs|graphy)?|pictures|videos?|graphics|illustrations?|illustrated|translated|translation)\sby\s|(?:fotos?|bilder|video|übersetzung|illustrationen|photos?)\s?:\s)/giu;
const IN_BRACKETS$1 = /\((?:fotos?|photos?|photographs|bilder|pictures|video|grafik|graphics?|illustrations?|illustrationen|dessins?)\)/iu;
const AND$1 = /,?\s(?:und|and|et|y|e|en|&)\s/giu;
const LABEL = /[:：]$|^(?:tags?|topics?|categor(?:y|ies)|filed under|rubriques?|カテゴリー?|タグ|キーワード|关键词|标签|分类)(?=[\s:：]|$)/iu;
/** What boxes about an author say besides the name. */
const BESIDE_NAME = /^(?:more (?:from|by|about|stories)|reporting from|e-?mail|contact|follow|connect|view|see all|sign in|subscribe|close$|bio(?:graphy)?\b|website|twitter|facebook|instagram|linkedin)/iu;
/** Whether a line credits somebody for a translation, for drawings or for pictures. */
function isOtherCredit(line) {
	return NO_AUTHOR.test(line) || PICTURES.test(line);
}
/** Whether a line is the label of such a credit and no more: the name stands in the next. */
function isOtherLabel(line) {
	const credit = NO_AUTHOR.exec(line) ?? PICTURES.exec(line);
	return credit !== null && !/\p{L}/u.test(line.slice(credit[0].length).replace(/^\s?by\b/iu, ""));
}
/**
* A byline with a bar before each credit in it for pictures, drawings or a translation, and without what invites to
* follow an author.
*/
function withCreditsApart(byline) {
	const told = byline.split(" | ").filter((piece) => !BESIDE_NAME.test(piece));
	return withoutBracketed(told.length > 0 ? told.join(" | ") : byline).replace(WITHIN, " | ");
}
/** “Ana Ruiz (text) and Bo Lind (photos)” without the second. */
function withoutBracketed(byline) {
	const mark = IN_BRACKETS$1.exec(byline);
	const at = mark ? [...byline.slice(0, mark.index).matchAll(AND$1)].at(-1)?.index : void 0;
	return mark && at !== void 0 ? byline.slice(0, at) + byline.slice(mark.index + mark[0].length) : byline;
}
/**
* The pieces of a byline that tell of its authors: not those that credit a translator or, beside an author, pictures,
* nor what comes after a label that is of something else, as “Tags:” is.
*/
function authorPieces(pieces) {
	const own = [];
	const pictures = [];
	let isAfterLabel = false;
	for (const piece of pieces) {
		const text = piece.trim();
		if (isAfterLabel) {
			isAfterLabel = false;
			continue;
		}
		const credit = NO_AUTHOR.exec(text) ?? PICTURES.exec(text);
		if (credit) {
			const name = text.slice(credit[0].length).replace(/^[\s:：=＝●／/]{0,3}(?:by|von|par|por|di)?(?!\p{L})/iu, "");
			if (!/\p{L}/u.test(name)) isAfterLabel = true;
			else if (!NO_AUTHOR.test(text)) pictures.push(name);
		} else if (own.length > 0 && LABEL.test(text) && !isOnlyLead(text)) break;
		else if (/\p{L}/u.test(text) && !isOnlyLead(text)) own.push(piece);
	}
	return own.length > 0 ? own : pictures;
}
// src/core/csl/names/name-marks.ts
const SUFFIX = /^(?:jr|jnr|sr|snr|junior|senior|ii|iii|iv|2nd|3rd|4th)\.?$/iu;
const CREDENTIAL = /^(?:m\.?d|ph\.?d|dphil|d\.?o|r\.?n|r\.?d|rdn|r\.?d\.?n|m\.?s|m\.?a|m\.?b\.?a|m\.?p\.?h|msc|bsc|b\.?a|c\.?f\.?a|j\.?d|esq|ld|cpt|pharm\.?d|psy\.?d|dds|dvm|facp|frcp|ll\.?m|cfp|lcsw)\.?$/iu;
/** Whether a word parts the generations of a family: “Jr.”, “III”. */
function isSuffix(word) {
	return SUFFIX.test(word);
}
/** Whether a word says that its bearer has a degree: “MD”, “Ph.D.”. */
function isCredential(word) {
	return CREDENTIAL.test(word);
}
// src/core/csl/names/person-words.ts
/** The words of a text between its spaces. */
function nameWords(text) {
	return text.split(" ").filter((word) => word !== "").map((word) => ({
		text: word,
		isSmall: isSmallWord(word)
	}));
}
/** `van der Berg`: small words before a family name are its particle; the last word is always the family’s. */
function familyFromWords(words) {
	const lastLarge = words.findLastIndex(({ isSmall }) => !isSmall);
	let at = 0;
	while (at < words.length - 1 && words[at]?.isSmall) {
		if (lastLarge < at && !isParticle(words[at]?.text ?? "")) break;
		at += 1;
	}
	const particle = joined(words.slice(0, at));
	const family = joined(words.slice(at));
	if (particle !== "") return {
		"non-dropping-particle": particle,
		family
	};
	const article = words[0]?.isSmall || words.length === 1 ? articleOf(family) : void 0;
	return article === void 0 ? { family } : {
		"non-dropping-particle": article,
		family: family.slice(article.length)
	};
}
/**
* `Mila van Dorp Jr.`: given name, particle, family name, suffix, as a person is called.
*
* @returns `undefined` for a single word
* @see Patashnik, Designing BibTeX Styles (1988), 4, whose rule this is, but that “Van Dorp” and “Ortega y Gasset”
*   are family names too
*/
function personFromWords(all) {
	if (all.length < 2) return void 0;
	const last = all.at(-1)?.text ?? "";
	const before = all.at(-2)?.text ?? "";
	const hasSuffix = all.length > 2 && (isSuffix(last) || isDegree(last, all));
	const words = hasSuffix ? [...all.slice(0, -2), ...withoutComma(all.at(-2), before)] : all;
	const start = familyStart(words);
	const given = joined(words.slice(0, start));
	return {
		...familyFromWords(words.slice(start)),
		...given !== "" && { given },
		...hasSuffix && { suffix: last }
	};
}
/** In a name in capitals “MA” may be a family’s. */
function isDegree(word, all) {
	return isCredential(word) && !/\p{Ll}{3}/u.test(word) && all.some(({ text }) => /\p{Ll}{2}/u.test(text));
}
function familyStart(words) {
	const end = words.length - 1;
	const small = words.findIndex(({ isSmall }, at) => isSmall && at < end);
	if (small >= 2 && isConnective(words[small]?.text ?? "")) return small - 1;
	if (small !== -1) return small;
	let start = end;
	while (start > 1 && isParticle(words[start - 1]?.text ?? "")) start -= 1;
	return start;
}
function withoutComma(word, text) {
	return word === void 0 ? [] : [{
		...word,
		text: text.replace(/,$/u, "")
	}];
}
function joined(words) {
	return words.map(({ text }) => text).join(" ");
}
// src/core/csl/names/read-name.ts
const CJK$1 = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}·・\s]+$/u;
const VIETNAMESE = /^(?:Nguyễn|Nguyen|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý)\s.{0,80}[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
/** Whether a name is in a script or language that writes the family name first, without a comma. */
function isFamilyFirst(text) {
	return CJK$1.test(text) || VIETNAMESE.test(text);
}
// src/core/csl/names/write-name.ts
/** The family name with its particle: `van Gogh`, `al-Zor`. */
function familyText(name) {
	return besideFamily(name["non-dropping-particle"], name.family);
}
// src/core/extract/names/capitals.ts
/**
* Mends a name that a designer set in capitals: “TOM O’NEIL” is Tom O’Neil, “ANA MCDONALD” Ana McDonald. Names with a
* small letter, initials and acronyms of agencies stay as they are.
*/
function mendCapitals(text) {
	if (/\p{Ll}/u.test(text) || !/\p{Lu}{2}/u.test(text) || isAgency(text) || !text.includes(" ")) return text;
	const isKept = (word) => isDesk(text) && /^[^\P{Lu}AEIOUY]{3,6}$/u.test(word);
	return text.split(" ").map((word, index) => isAgency(word) || isKept(word) || /^(?:\p{Lu}\.){1,4}$/u.test(word) ? word : mendWord(word, index)).join(" ");
}
function mendWord(word, index) {
	const lower = word.toLowerCase();
	if (index > 0 && (isParticle(lower) || isConnective(lower))) return lower;
	if (/^(?:II|III|IV|TV|UK|US|EU|UN|BBC|CNN|CBS|NBC|ABC|NPR)$/u.test(word)) return word;
	return lower.replace(/(?:^|[-‐])(?:mc(?=\p{L}{2})|[od]['’](?=\p{L}))?\p{L}/gu, (start) => capitalised(start));
}
/** “mcd” is McD, “o’n” O’N, “-p” -P. */
function capitalised(start) {
	const last = start.slice(-1).toUpperCase();
	return start.slice(0, -1).replace(/[mod]/u, (letter) => letter.toUpperCase()) + last;
}
// src/core/extract/names/job-titles.ts
const NOUNS = new Set(inAllLanguages(({ bylines }) => listOf$2(bylines)?.jobTitles));
const ADJECTIVES = new Set(inAllLanguages(({ bylines }) => listOf$2(bylines)?.jobAdjectives));
const LONGEST$17 = 9;
/**
* Whether a text tells what somebody does and names nobody: “AP Auto Writer”, “Senior Correspondent”, “Redakteurin”.
*/
function isJobTitle(text) {
	const parts = text.split(/[\s/-]+/u);
	const at = parts.findLastIndex(isJob);
	if (at < 0 || parts.length > LONGEST$17) return false;
	if (at === 0) return parts.length === 1 || !/^\p{Lu}/u.test(parts[1] ?? "");
	const others = parts.slice(0, at).filter((part) => !isAdjective(part) && !isAcronym(part));
	if (at === 1 && isLatin(parts[0])) return !/^staff$/iu.test(parts[1] ?? "");
	return others.length === 0 || others.length * 2 <= at && others[0] !== parts[0];
}
/** “Mara Oduya Senior Correspondent” without the last two words, “홍길동 기자” without the last. */
function withoutJobTitle(text) {
	const parts = text.split(/\s+/u);
	let end = parts.length;
	if (end < 2 || !isJob(parts[end - 1] ?? "")) return text;
	end -= 1;
	while (end > 1 && isAdjective(parts[end - 1] ?? "")) end -= 1;
	return parts.slice(0, end).join(" ");
}
function isJob(word) {
	return NOUNS.has(plain(word));
}
function isAdjective(word) {
	return ADJECTIVES.has(plain(word));
}
function isAcronym(word) {
	return /^\p{Lu}{2,}$/u.test(word);
}
/** Of two words in Latin letters the first is what the job is about; in others it may well be a name. */
function isLatin(word = "") {
	return /^\p{Script=Latin}+$/u.test(word);
}
function plain(word) {
	return word.toLowerCase().replace(/[.,]$/u, "");
}
// src/core/extract/names/byline-parts.ts
/** What ends the names in a byline: a mark, a sentence’s end, or words about when it appeared. */
const CUT$2 = /(?<!\b(?:prof|capt|dipl|dott|phil))(?<=\p{Ll}{3})\.\s(?=\p{Lu})|[|•·▪►»←→⟶]|／(?=[^／]{1,20}(?:編集部|編輯部|编辑部))|\s[–—]\s?|\s-\s|\s\/\s|^-|(?<=\p{L})\s?[([【]|\bview all\b|\bsee all\b|\bmore (?:articles|posts|stories|from|by)\b|\bfollow\b|\bread more\b|\babout\b|\b(?:last )?updated\b|\bpublished\b|\bposted\b|\bveröffentlicht\b|\bpubliziert\b|\bpublié(?!\p{L})|\bmis à jour\b|\bpublicado\b|\bactualizado\b|\bpubblicato\b|\bgepubliceerd\b|\bstand:/iu;
const TIME_START = /,?\s(?:on|am|le|el|il|vom|at|op|den)?\s?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:mon|tue|wed|thu|fri|sat|sun)[,.]\s|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\p{L}{0,6}\.?\s\d|\d{1,2}(?:[:./]|\s?\p{L}{1,3}\s|\.?\s\p{L}{3,})|\d{4}|\d{1,3}\s?(?:min|h|d|hour|hr|day|week|month|year)s?\b)/iu;
/** For whom or from where somebody writes: after their name. */
const ERRAND = /\s(?:for|from|at|using|wearing|special to|exclusive to|on behalf of|reporting from|[Ee]nvoyée?s?\s[Ss]p\p{L}{2,8}|correspondant|correspondante|corresponsal|corrispondente|aus|à|für|pour|para|per|avec|mit|con)\s(?=\p{L})/u;
const PLACE = /\s(?:in|en|i|à|em)\s\p{Lu}/u;
const HOUSE = /\s(?:of|with)\s(?:the\s)?\p{Lu}/u;
const INSTITUTION = /^(?:Department|Ministry|University|Institute|Bank|House|Office|Council|Center|Centre)\s/u;
/** “QPN’s Bo Lind” */
const OF_HOUSE = /^\p{Lu}{2,6}[’']s\s(?=\p{Lu}\S{0,30}\s\p{Lu})/u;
/** The pieces of a byline between bars, dashes and brackets, without addresses, accounts, dates and times. */
function bylineSegments(text) {
	return authorPieces(withCreditsApart(text).split(" ").map((word) => isAddress(word) ? "|" : word).join(" ").split(CUT$2)).map((segment) => withoutLead(segment.trim())).map((segment) => withoutEndMarks(` ${segment}`.split(TIME_START)[0] ?? "")).filter((segment) => /\p{L}{2}|[\p{Script=Han}\p{Script=Hangul}]/u.test(segment));
}
/** What stands between two commas: a name without its role and its place, or something that is no name. */
function bylinePart(text) {
	const plain = mendCapitals(withoutRepeat(withoutEndStop(text.trim().replace(/^(?:and|und|et|y)\s/iu, "").replace(OF_HOUSE, ""))));
	if (isAgency(plain)) return {
		text: plain,
		kind: "agency"
	};
	if (isCredential(plain) || isJobTitle(plain) || /^(?:special|exclusive) (?:to|for)\s/iu.test(plain)) return {
		text: plain,
		kind: "role"
	};
	if (isDesk(plain)) return {
		text: plain,
		kind: "desk"
	};
	const short = withoutJobTitle(withoutAgency(before(before(plain, ERRAND), PLACE)));
	const own = INSTITUTION.test(short) ? short : before(short, HOUSE);
	return {
		text: own.includes(" ") ? own : short,
		kind: "name"
	};
}
/** An e-mail or web address, an account, a telephone number. */
function isAddress(word) {
	return /@|^\(?(?:https?:|www\.)/iu.test(word) || /^\+?[\d().-]{5,20}$/u.test(word);
}
/** “Bo Lind Associated Press” without its agency. */
function withoutAgency(text) {
	const words = text.split(" ");
	for (const count of [
		3,
		2,
		1
	]) if (words.length - count >= 2 && isAgency(words.slice(-count).join(" "))) return words.slice(0, -count).join(" ");
	return text;
}
function before(text, mark) {
	const at = text.search(mark);
	return at < 0 ? text : text.slice(0, at);
}
/** “Ana Ruiz Ana Ruiz” and “Ana Ruiz By Ana Ruiz”, as where a picture has the name too, once. */
function withoutRepeat(text) {
	const words = text.split(" ");
	const half = Math.floor(words.length / 2);
	const first = words.slice(0, half).join(" ");
	const isParted = words.length % 2 === 0 || /^(?:by|von|par|por|di|door|av)$/iu.test(words[half] ?? "");
	return half >= 2 && isParted && first === words.slice(-half).join(" ") ? first : text;
}
/** Without the full stop of a sentence; that of an initial or of “Jr.” belongs to the name. */
function withoutEndStop(text) {
	return /(?:\s\p{L}|[JS]r)\.$/u.test(text) ? text : text.replace(/\.$/u, "");
}
function withoutEndMarks(text) {
	let end = text.length;
	while (end > 0 && /[\s,;:–—\]】］》-]/u.test(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end).trim();
}
// src/core/extract/names/name-from.ts
const TITLES = new Set(inAllLanguages(({ names }) => listOf$2(names)?.honorifics));
const MOST_WORDS$1 = 6;
/**
* One name of a credit as CSL has it. What cannot be parted is kept whole as `literal`: organisations,
* single words, names written family first (Chinese, Japanese, Korean, Vietnamese, and Hungarian in a Hungarian source).
* Titles and degrees are left out; Jr. and III are the suffix.
*
* @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#name-fields
*/
function nameFrom(text, { isPerson = false, language } = {}) {
	const whole = mendCapitals(text.trim().replace(/\s+/gu, " "));
	if (isOrganisation$1(whole, { isPerson }) || isFamilyFirst(whole)) return { literal: whole };
	const { words, suffix } = withoutTitles(whole.split(" "));
	if (words.length < 2 || words.length > MOST_WORDS$1 || /^hu\b/iu.test(language ?? "")) return { literal: words.join(" ") || whole };
	const name = personFromWords(nameWords(words.join(" ")));
	return name === void 0 ? { literal: whole } : {
		...name,
		...suffix !== void 0 && { suffix }
	};
}
function withoutTitles(all) {
	let first = 0;
	let end = all.length;
	while (end - first > 2 && isTitle$3(all[first] ?? "")) first += 1;
	if (end - first === 2 && /^(?:dr|prof|mr|mrs|ms)\.?$/iu.test(all[first] ?? "")) first += 1;
	while (end - first > 2 && isCapitals(all[end - 1]) && isCredential((all[end - 1] ?? "").replace(",", ""))) end -= 1;
	const last = all[end - 1] ?? "";
	const hasSuffix = end - first > 2 && isSuffix(last);
	const words = all.slice(first, hasSuffix ? end - 1 : end).map((word) => word.replace(/,$/u, ""));
	return hasSuffix ? {
		words,
		suffix: last
	} : { words };
}
function isCapitals(word = "") {
	return !/\p{Ll}{3}/u.test(word) && /\p{Lu}/u.test(word);
}
function isTitle$3(word) {
	return TITLES.has(word.toLowerCase().replace(/\.$/u, ""));
}
// src/core/extract/names/split-names.ts
const LONGEST$16 = 400;
const LONGEST_NAME$5 = 80;
const LISTS = /\s?(?:[;、，؛]|,(?!\s?(?:jr|sr|ii|iii|iv)\b)|،)\s?/iu;
const AND = /\s(?:and|und|et|y|e|en|og|och|ve|i|и|и|та|és|și|&|\+|ja|και|dan|và)\s|\s?&\s?|\sو\s|\sû\s/iu;
/** An Arabic “and” is written onto the next word; these names begin with its letter themselves. */
const ARABIC_AND = /\sو(?!ليد|ائل|سام|سيم|فاء|جدي|ديع|هيب|ردة|صال|حيد|داد|ئام|اصف|فيق|لاء|هبي|ريا)(?=\p{L}{3,}\s\p{L})/u;
const NOT_A_NAME = /https?:|@|[<>{}=]|\d{3,}|\b(?:copyright|cookies?|newsletter|comments?|minutes?|subscribe|sign in|log in|photo|image|getty|share)\b/iu;
/**
* Names out of a credit such as “By Ana Ruiz, Bo Lind and Cem Ak, Senior Writers | Reuters”. Roles, places, accounts and
* dates are left out, agencies and desks too where people are named beside them. “Ruiz, Ana” alone is one name.
*/
function splitNames(text, context = {}) {
	const read = bylineSegments(withoutLead(decodeEntities(text.slice(0, LONGEST$16)).replace(/<[^<>]{0,200}>/gu, " ").replace(/\s+/gu, " "))).flatMap((segment) => segmentNames(segment, context));
	const people = read.filter(({ kind }) => kind === "person");
	const first = read.find(({ kind }) => kind === "organisation") ?? read[0];
	return unique((people.length > 0 ? people : first ? read.filter(({ kind, from }) => kind === first.kind && from === first.from) : []).map(({ name }) => name));
}
function segmentNames(segment, context) {
	const inverted = invertedName(segment);
	if (inverted) return [{
		name: inverted,
		kind: "person",
		from: segment
	}];
	const read = partsOf$5(segment).map(bylinePart).filter(({ text, kind }) => kind !== "role" && isName(text)).map((part) => ({
		...readName(part, context),
		from: segment
	}));
	return read.some(({ kind }) => kind === "person") ? read.filter(({ kind }) => kind !== "word") : read;
}
function readName({ text, kind }, context) {
	if (kind === "agency" || kind === "desk") return {
		name: { literal: desk(text, context) },
		kind: "organisation"
	};
	const name = nameFrom(text, context);
	if (name.family !== void 0) return {
		name,
		kind: "person"
	};
	const literal = name.literal ?? "";
	if (isOrganisation$1(literal, context)) return {
		name,
		kind: "organisation"
	};
	return {
		name,
		kind: literal.includes(" ") || /[^\p{Script=Latin}\p{Script=Cyrillic}\s]{2}/u.test(literal) ? "person" : "word"
	};
}
function desk(text, context) {
	const { literal } = nameFrom(text, context);
	return literal ?? text;
}
/** “林晓 著、周岚 訳”: on the cover of a Japanese book each has a role behind the name; “著” is the author’s. */
const WROTE = /[\s\u3000](?:共)?著$/u;
function partsOf$5(segment) {
	const all = segment.split(LISTS);
	const wrote = all.filter((part) => WROTE.test(part)).map((part) => part.replace(WROTE, ""));
	return joinSuffixes(wrote.length > 0 ? wrote : all).flatMap((part) => isOneOrganisation(part) ? [part] : splitAtAnd(part)).flatMap(splitHan);
}
/** “Ortega y Gasset” is one family name: an “and” before a single word after a full name does not part. */
function splitAtAnd(part) {
	const pieces = part.split(ARABIC_AND).flatMap((piece) => piece.split(AND));
	const last = pieces.at(-1) ?? "";
	return pieces.length === 2 && !last.includes(" ") && (pieces[0] ?? "").includes(" ") && /\s[yei]\s/u.test(part) ? [part] : pieces;
}
/** Chinese reporters are parted by spaces; a Japanese name has one between its own two parts. */
function splitHan(part) {
	const words = part.trim().split(" ");
	return words.length > 1 && words.every((word) => /^\p{Script=Han}{2,4}$/u.test(word)) && words.join("").length > 5 ? words : [part];
}
function joinSuffixes(parts) {
	const joined = [];
	for (const part of parts) {
		const before = joined.at(-1);
		if (before !== void 0 && isSuffix(part.trim())) joined.splice(-1, 1, `${before} ${part.trim()}`);
		else joined.push(part);
	}
	return joined;
}
/** “Ruiz, Ana” and “van der Berg, Anna M.”: a family name, one comma, and a given name. */
function invertedName(segment) {
	const [, family = "", given = "", particle = ""] = /^((?:(?:van|von|de|der|den|del|di|da|la|le|al|el|bin)\s){0,2}\p{Lu}[\p{L}'’-]{1,40}),\s(\p{Lu}[\p{L}'’.-]{0,30}(?:\s\p{Lu}\.?){0,2})(\s(?:van|von|de|der|den|del|di|da|la|le){1,2})?$/u.exec(segment) ?? [];
	if (family === "" || isOrganisation$1(given) || isOrganisation$1(family) || bylinePart(given).kind !== "name") return void 0;
	return {
		...familyFromWords(nameWords(`${particle.trim()} ${family}`)),
		given
	};
}
function isName(text) {
	return (text.length > 1 || /[\p{Script=Han}]/u.test(text)) && text.length <= LONGEST_NAME$5 && !NOT_A_NAME.test(text) && !isPlaceholder(text);
}
function unique(names) {
	const keyOf = (name) => (name.literal ?? `${name.given} ${familyText(name)}`).toLowerCase();
	return names.filter((name, index) => names.findIndex((other) => keyOf(other) === keyOf(name)) === index);
}
// src/core/extract/fields/authors/lone-link.ts
const LONGEST$15 = 60;
const MOST_LINKS = 50;
/**
* The person whom the page’s only links of the kind `author` name, wherever they stand: a byline in a side column, or
* the box about the author. Links to several people are teasers or comments.
*
* @see https://html.spec.whatwg.org/multipage/links.html#link-type-author
*/
function loneAuthorLink(tree) {
	const links = [...tree.querySelectorAll("a[rel~=\"author\"]")].slice(0, MOST_LINKS).filter(isOfWriter);
	const texts = new Set(links.map(lineOf).filter((text) => text !== "" && text.length <= LONGEST$15));
	const [raw] = texts;
	const names = raw !== void 0 && texts.size === 1 ? splitNames(raw, { isPerson: true }) : [];
	const [person] = names;
	if (raw === void 0 || names.length !== 1 || !person || !looksLikePerson(person)) return [];
	return [{
		names,
		rule: "author-link",
		confidence: "suggested",
		raw,
		isExplicit: false
	}];
}
/** Not of who is credited beside the link with drawings, pictures or a translation. */
function isOfWriter({ parentElement }) {
	return !parentElement || !isOtherCredit(lineOf(parentElement));
}
// src/core/extract/page/article-head.ts
const LINES_BEFORE_TITLE$1 = 12;
const LINES_AFTER_TITLE = 36;
const LONG_PARAGRAPH = 220;
/** The lines among which a byline and a date stand: around the title, down to where the text has begun. */
function headOf({ lines, titleAt }) {
	const start = Math.max(titleAt, 0);
	let long = 0;
	let last = start;
	while (last < Math.min(lines.length, start + LINES_AFTER_TITLE) && long < 2) {
		const line = lines[last];
		if (line && !line.isApart && line.text.length > LONG_PARAGRAPH) long += 1;
		last += 1;
	}
	return {
		first: Math.max(0, start - LINES_BEFORE_TITLE$1),
		last
	};
}
// src/core/extract/fields/authors/dated-bylines.ts
const LONGEST$14 = 120;
const BY = /(?<=[\s|,–—-])(?:by|von|par|por|door|av)\s(?=\S)/iu;
/** What stands before a date and is no sentence. */
const ABOUT_DATES = /* @__PURE__ */ new Set([...inAllLanguages(({ page }) => listOf$2(page)?.timeWords), ...allLanguages.flatMap(({ weekdays }) => listOf$2(weekdays)?.flat() ?? [])]);
const HANDLE = /^(?<name>[\p{L}\p{M}.'’ -]{5,50}?)\s?[,|–—-]?\s?\(?@(?<handle>\w{3,30})\)?$/u;
/** Bylines that follow a date: “Posted on 3 May 2019 by Ana Ruiz”, and names with an account that is theirs. */
function datedBylines(lines, language) {
	return lines.flatMap(({ text, isApart }) => {
		if (isApart || text.length > LONGEST$14) return [];
		const written = afterDate(text) ?? besideAccount(text);
		const names = written === void 0 ? [] : splitNames(written, { language });
		return names.length === 0 ? [] : [{
			names,
			rule: "dated-byline",
			confidence: "likely",
			raw: text,
			isExplicit: true
		}];
	});
}
function afterDate(text) {
	const match = BY.exec(text);
	if (!match) return void 0;
	const before = text.slice(0, match.index);
	const words = (before.match(/\p{L}{3,}/gu) ?? []).filter((word) => monthNamed(word) === void 0 && !ABOUT_DATES.has(word.toLowerCase()));
	return (findWrittenDate(before, "day-first") !== void 0 || /\d\s\p{L}{3,8}\sago\b/iu.test(before)) && words.length === 0 ? text.slice(match.index) : void 0;
}
/** “Ana Ruiz, @ana_ruiz”: the account says by its letters whose it is. */
function besideAccount(text) {
	const { name = "", handle = "" } = HANDLE.exec(text)?.groups ?? {};
	const [person, ...others] = splitNames(name);
	if (!person || others.length > 0 || !looksLikePerson(person)) return void 0;
	const account = plainOf(handle);
	return [person.family, person.given].map((part) => plainOf(part ?? "")).some((part) => part.length >= 4 && account.includes(part)) ? name : void 0;
}
// src/core/extract/fields/authors/end-bios.ts
/** What is told of an author in the present. */
const TELLS = /^\s?(?:is|covers|writes|has|joined|works|ist|schreibt|arbeitet|est|es|è)\s/u;
const LONG = 160;
const MOST_AUTHORS$2 = 4;
/**
* Authors of whom the lines at the end of the text tell: “Ana Ruiz is a reporter …”, the name leading to her page among
* those of the writers.
*
* @param from the line before which no text ends
*/
function endBios({ lines, marks }, from) {
	const end = lines.flatMap((line, at) => at >= from && !line.isApart && line.text.length > LONG ? [at] : []).at(-2) ?? from;
	const bios = marks.filter(({ kind, by, isApart, isWriter, line, text: name }) => {
		const whole = lines[line]?.text ?? "";
		const isBio = whole.startsWith(name) && TELLS.test(whole.slice(name.length));
		return kind === "author" && by === "profile" && isWriter === true && !isApart && line > end && isBio;
	});
	const names = bios.slice(0, MOST_AUTHORS$2).flatMap(({ text: name }) => splitNames(name, { isPerson: true }));
	if (names.length === 0 || !names.every(looksLikePerson)) return [];
	return [{
		names,
		rule: "end-bio",
		confidence: "suggested",
		raw: bios.map(({ text: name }) => name).join("; "),
		isExplicit: false
	}];
}
// src/core/extract/fields/authors/shown-authors.ts
const OTHER_CREDIT = /[;.]?\s(?:editing|edited|additional reporting|writing) by|\)$/iu;
const LONGEST_BYLINE = 180;
const LINES_BEFORE_TITLE = 4;
const LINES_AT_END$1 = 12;
const LINES_TO_AGENCY = 8;
const MOST_AUTHORS$1 = 12;
const PARAGRAPH = 160;
/** The most lines from one author of a list to the next: what is told of each may stand between. */
const GAP = 4;
/** Who wrote it, as readers are shown near the title or at the end of the text, the surest first. */
function shownAuthors(page, language) {
	const head = headOf(page);
	const first = Math.max(0, page.titleAt - LINES_BEFORE_TITLE);
	const marks = page.marks.filter((mark) => mark.kind === "author" && !mark.isApart && !isOfOthers(mark, page));
	const near = marks.filter((mark) => mark.line >= first && mark.line <= head.last && (mark.by !== "profile" || isOwnLine(mark, page)));
	const end = endOf(page, head.last);
	return [
		...writtenBylines(page.lines.slice(first, head.last), "byline", language),
		...datedBylines(page.lines.slice(first, Math.min(head.last, page.titleAt + 1 + LINES_TO_AGENCY)), language),
		...markedBylines(near, language),
		...agencyLines(page.lines.slice(page.titleAt + 1, page.titleAt + 1 + LINES_TO_AGENCY)),
		...markedBylines(marks.filter((mark) => mark.by === "vocabulary" && mark.line > head.last), language),
		...writtenBylines(end, "end-byline", language),
		...endBios(page, head.last),
		...endAgencies(end)
	];
}
/** Whether the line of a mark, or a label before it, says that it is of who drew, translated or took the pictures. */
function isOfOthers({ line }, { lines }) {
	return isOtherCredit(lines[line]?.text ?? "") || isOtherLabel(lines[line - 1]?.text ?? "");
}
/** Lines that begin with “By”, “Von”, “بقلم”, or end with “기자”. */
function writtenBylines(lines, rule, language) {
	return lines.flatMap(({ text, isApart }, index) => {
		if (isApart || text.length > LONGEST_BYLINE || !isByline(text)) return [];
		const following = lines[index + 1];
		const whole = isOnlyLead(text) && following !== void 0 && following.text.length < 60 ? `${text} ${following.text}` : text;
		const [written = ""] = whole.replace(/^\(/u, "").split(OTHER_CREDIT);
		const names = splitNames(written, { language }).filter(isPresentable);
		return names.length > 0 ? [{
			names,
			rule,
			confidence: "likely",
			raw: whole,
			isExplicit: true
		}] : [];
	});
}
/** Elements that say that they hold the author: all that a vocabulary or a profile’s address marks, else the first class. */
function markedBylines(marks, language) {
	const read = marks.filter(({ text }) => text.length > 1 && text.length <= LONGEST_BYLINE).map((mark) => ({
		mark,
		names: splitNames(mark.text, {
			language,
			isPerson: true
		})
	})).filter(({ names }) => names.length > 0);
	const together = (by) => {
		const own = read.filter(({ mark, names }) => mark.by === by && names.every(isPresentable));
		const end = own.findIndex(({ mark }, index) => mark.line - (own[index - 1]?.mark.line ?? mark.line) > GAP);
		return end < 0 ? own : own.slice(0, end);
	};
	const classed = read.filter(({ mark, names }) => mark.by === "class" && names.every(isPresentable));
	return [
		...bylineOf(together("vocabulary"), "author-element"),
		...classed.slice(0, 4).flatMap((each) => bylineOf([each], "byline-element")),
		...bylineOf(together("profile"), "profile-link")
	];
}
function bylineOf(read, rule) {
	const names = new Map(read.flatMap((each) => each.names).map((name) => [displayName(name).toLowerCase(), name]));
	if (names.size === 0) return [];
	const raw = read.map(({ mark }) => mark.text).join("; ").slice(0, 300);
	const isExplicit = rule === "author-element" || read.some(({ mark }) => isByline(mark.text));
	return [{
		names: [...names.values()].slice(0, MOST_AUTHORS$1),
		rule,
		confidence: "likely",
		raw,
		isExplicit
	}];
}
/** A link to a profile is a byline only close to the title, in a line that holds little else. */
function isOwnLine({ line, text }, { lines, titleAt }) {
	const whole = lines[line]?.text ?? "";
	return line <= titleAt + LINES_TO_AGENCY && (whole.length <= text.length + 60 || isByline(whole));
}
/** A short line under the title that gives an agency, alone or before a place and a date. */
function agencyLines(lines) {
	return lines.flatMap(({ text, isApart }) => {
		if (isApart || text.length > 90) return [];
		const [first = ""] = bylineSegments(text).flatMap((segment) => segment.split(/[,/]\s?/u));
		const isDated = text.length <= first.length + 4 || findWrittenDate(text, "day-first") !== void 0;
		if (!isAgency(first) || !isDated) return [];
		return [{
			names: [{ literal: first }],
			rule: "agency-line",
			confidence: "suggested",
			raw: text,
			isExplicit: false
		}];
	});
}
/** “… (dpa/AFP)” at the end of the text. */
function endAgencies(lines) {
	return lines.flatMap(({ text, isApart }) => {
		const inside = /(?:^|\s)[([]([^()[\]]{2,40})[)\]]\.?$/u.exec(text.slice(-60))?.[1];
		const names = inside?.split(/\s?[/,]\s?/u) ?? [];
		if (isApart || names.length === 0 || !names.every((name) => isAgency(name))) return [];
		return [{
			names: names.map((literal) => ({ literal })),
			rule: "end-agency",
			confidence: "suggested",
			raw: inside ?? "",
			isExplicit: false
		}];
	});
}
/** The last paragraph of the text and the lines under it. */
function endOf({ lines }, from) {
	const last = lines.flatMap(({ text, isApart }, index) => index >= from && !isApart && text.length > PARAGRAPH ? [index] : []).at(-1);
	return last === void 0 ? [] : lines.slice(last, last + LINES_AT_END$1);
}
/** A name that may be shown: of a person, of an organisation, or one capitalised word. */
function isPresentable(name) {
	return looksLikePerson(name) || name.literal !== void 0 && name.literal.length <= 50 && !/^\p{Ll}/u.test(name.literal);
}
// src/core/extract/fields/authors/stated-authors.ts
const BYLINE_METAS = [
	"parsely-author",
	"sailthru.author",
	"byl",
	"byline",
	"dc.creator",
	"dcterms.creator",
	"dc.contributor.author",
	"cxenseparse:author"
];
const AUTHOR_METAS = [
	"article:author_name",
	"article_author",
	"author",
	"authors",
	"author_name",
	"article:author",
	"og:article:author",
	"dc.author",
	"lp.article:author",
	"vr:author",
	"analytics:author",
	"shareaholic:article_author_name",
	"citation_author_name"
];
const MOST_AUTHORS = 100;
/** Who wrote it, as the page tells machines: of its kinds of statement the most reliable first. */
function statedAuthors(facts, language) {
	return [
		...citationAuthors(facts, language),
		...jsonLdAuthors(facts, language),
		...[...BYLINE_METAS, ...AUTHOR_METAS].flatMap((name) => metaAuthors(facts, name, language))
	];
}
/** Google Scholar’s, one each and the family name first or last. */
function citationAuthors({ metas }, language) {
	const single = metas("citation_author");
	const listed = metas("citation_authors").flatMap((list) => list.split(";"));
	const written = (single.length > 0 ? single : listed).filter((name) => name.trim() !== "").slice(0, MOST_AUTHORS);
	if (written.length === 0) return [];
	return [{
		names: written.map((name) => citationName(decodeEntities(name), language)),
		rule: single.length > 0 ? "citation_author" : "citation_authors",
		confidence: "certain",
		raw: written.join("; ").slice(0, 300),
		isExplicit: true
	}];
}
function citationName(text, language) {
	const [family, given, ...more] = text.split(",").map((part) => part.trim());
	return family && given && more.length === 0 ? {
		family,
		given
	} : nameFrom(text, {
		isPerson: true,
		language
	});
}
function jsonLdAuthors(facts, language) {
	const names = authorNodes(facts).flatMap(({ name, isOrganisation }) => isOrganisation ? [{ literal: name }] : splitNames(name, {
		isPerson: true,
		language
	}));
	if (names.length === 0) return [];
	return [{
		names,
		rule: "json-ld",
		confidence: "certain",
		raw: authorNodes(facts).map(({ name }) => name).join("; ").slice(0, 300),
		isExplicit: true
	}];
}
/** The authors of the article: of a review of a claim the author is the claimant, so only articles are asked. */
function authorNodes({ jsonLd }) {
	const { article, nodes } = jsonLd;
	const articles = [...article ? [article] : [], ...nodes.filter((node) => node !== article && /(?:Article|BlogPosting|MedicalWebPage)$/u.test(typeOf(node)))];
	for (const each of articles.slice(0, 5)) {
		const authors = [each.author, each.creator].map((value) => namedNodes(value, jsonLd.resolve)).find((list) => list.length > 0);
		if (authors) return authors.slice(0, MOST_AUTHORS);
	}
	return [];
}
function namedNodes(value, resolve) {
	return listOf(value).flatMap((author) => {
		const node = resolve(author);
		const names = typeof author === "string" ? [author] : node ? namesOf$2(node) : [];
		const isOrganisation = /Organi[sz]ation$/u.test(typeOf(node));
		return names.map((name) => ({
			name: decodeEntities(name).replace(/\s+/gu, " "),
			isOrganisation
		}));
	});
}
function namesOf$2(node) {
	const names = listOf(node.name).filter((name) => typeof name === "string" && name.trim() !== "");
	if (names.length > 0) return names.map(String);
	const [given, family] = [textOf(node.givenName), textOf(node.familyName)];
	return given && family ? [`${given} ${family}`] : [];
}
function metaAuthors({ metas }, rule, language) {
	const written = [...new Set(metas(rule))].slice(0, MOST_AUTHORS);
	const names = written.flatMap((text) => splitNames(text, { language }));
	const known = new Map(names.map((name) => [displayName(name).toLowerCase(), name]));
	if (known.size === 0) return [];
	return [{
		names: [...known.values()],
		rule,
		confidence: "likely",
		raw: written.join("; ").slice(0, 300),
		isExplicit: false
	}];
}
// src/core/extract/fields/authors.ts
/** So many more than the byline has are no co-authors. */
const FEWEST_CREW = 3;
/**
* Who wrote it, best first. What the page tells machines goes before what it shows, unless that is only an account, a
* desk or the site itself, or names fewer than its byline does. A page that shows no author but “admin” has none.
*
* @param site the name of the outlet, which is not an author unless it is shown as one
*/
function authorCandidates(facts, site) {
	const language = facts.tree.documentElement?.getAttribute("lang") ?? void 0;
	const page = facts.shown;
	const sites = [site, facts.host];
	const clean = (byline) => withoutHouse(byline, sites);
	const stated = statedAuthors(facts, language).map(clean);
	const shown = facts.isWiki ? [] : [...shownAuthors(page, language), ...loneAuthorLink(facts.tree)].map(clean);
	const best = chosenByline({
		stated,
		shown,
		sites,
		page
	});
	if (!best) return [];
	return merged([best, ...[...stated, ...shown].filter((byline) => byline !== best && standingOf(byline, sites) !== "nobody")].map((byline) => {
		const confidence = byline !== best && standingOf(byline, sites) !== "people" ? "suggested" : byline.confidence;
		return candidate([...byline.names], byline.rule, confidence, byline.raw);
	}), (names) => names.map((name) => plainOf(displayName(name))).sort().join(" "));
}
function chosenByline({ stated, shown, sites, page }) {
	const standing = (byline) => standingOf(byline, sites);
	const first = (list, wanted) => list.find((byline) => standing(byline) === wanted);
	const statedPeople = first(stated, "people");
	const shownPeople = first(shown, "people");
	if (statedPeople) {
		const isChosen = (byline) => isBetter(byline, statedPeople, stated) || isWithoutCrew(byline, statedPeople, page);
		return shown.find(isChosen) ?? statedPeople;
	}
	const shownOrganisation = shown.find((byline) => ["others", "house"].includes(standing(byline)));
	const inFull = (byline) => byline.rule === "author-element" && shownPeople !== void 0 && namesMore(byline, shownPeople);
	return shown.find(inFull) ?? shownPeople ?? first(stated, "others") ?? shownOrganisation ?? statedHouse({
		stated,
		shown,
		sites,
		page
	}) ?? shownWord(stated, shown, sites);
}
/** A byline that readers see is better if it names more, or if another statement bears it out against the first. */
function isBetter(shown, stated, all) {
	if (shown.rule === "profile-link" || stated.rule.startsWith("citation")) return false;
	if (namesMore(shown, stated)) return shown.isExplicit;
	return shown.isExplicit && !isSameByline(shown, stated) && all.some((other) => isSameByline(other, shown));
}
/** A bare `meta` may list everybody who dressed, lit and took pictures; readers are shown who wrote it. */
function isWithoutCrew(shown, stated, { lines, titleAt }) {
	if (!(stated.confidence !== "certain" && stated.names.length - shown.names.length >= FEWEST_CREW) || !namesMore(stated, shown)) return false;
	const head = plainOf(lines.slice(Math.max(0, titleAt - 4), Math.max(0, titleAt) + 7).map(({ text }) => text).join(" "));
	const known = new Set(shown.names.map((name) => plainOf(displayName(name))));
	return stated.names.map((name) => plainOf(displayName(name))).every((name) => known.has(name) || !head.includes(name));
}
/** The site or a desk of it, as it tells machines, wrote it if readers see its name beside the date. */
function statedHouse({ stated, sites, page }) {
	return stated.find((byline) => standingOf(byline, sites) === "house" && isNearDate(byline, page));
}
function isNearDate({ names }, { lines, marks, titleAt }) {
	const dated = new Set(marks.filter(({ kind, isApart }) => kind === "date" && !isApart).map(({ line }) => line));
	const own = names.map((name) => plainOf(displayName(name)));
	return lines.some(({ text, isApart }, index) => !isApart && index > titleAt && index < titleAt + 12 && dated.has(index) && text.split(/[|/•·]|\s[–—-]\s/u).some((piece) => own.includes(plainOf(piece))));
}
/** A single word is a name if two places have it, or JSON-LD says so. */
function shownWord(stated, shown, sites) {
	const isWord = (byline) => standingOf(byline, sites) === "word" && byline.names.every(isWrittenAsName);
	return stated.filter(isWord).find(({ isExplicit }) => isExplicit) ?? shown.find((byline) => isWord(byline));
}
/** Not all in capitals, as the name of an account of a station is. */
function isWrittenAsName(name) {
	const text = displayName(name);
	return !/\p{Lu}/u.test(text) || /\p{Ll}/u.test(text);
}
// src/core/csl/dates/day-order.ts
/** Where English is written with the day first. */
const DAY_FIRST_REGIONS = /^(?:gb|uk|au|nz|ie|in|za|ng|ke|gh|pk|bd|lk|sg|my|hk|mt|cy|zw|ug|tz|eu|il|ae|qa|iq)$/u;
const MONTH_FIRST_REGIONS = /^(?:us|ph)$/u;
/**
* The order of day and month that a page's readers expect: by the region of its language, else by the country of its
* host, else by its language. English of no stated country is taken for American.
*/
function dayOrderOf(language, host) {
	const [tongue = "", ...subtags] = (language ?? "").toLowerCase().split(/[-_]/u);
	const domain = host?.slice(host.lastIndexOf(".") + 1) ?? "";
	if (!(tongue === "en" || tongue === "")) return "day-first";
	for (const region of [...subtags, domain]) {
		if (MONTH_FIRST_REGIONS.test(region)) return "month-first";
		if (DAY_FIRST_REGIONS.test(region)) return "day-first";
	}
	return domain.length === 2 && !/^(?:co|tv|io|me|ly|ca)$/u.test(domain) ? "day-first" : "month-first";
}
// src/core/extract/dates/date-in-address.ts
const LONGEST$13 = 1e3;
const FORMS$2 = [
	/[/_.-](?<year>(?:19|20)\d{2})[/_-](?<month>\d{1,2}|[a-z]{3,9})[/_-](?<day>\d{1,2})(?![\d.]|[a-z])/iu,
	/\/(?<year>(?:19|20)\d{2})[/-]?(?<month>\d{2})(?<day>\d{2})(?=\/)/u,
	/(?<!\d)(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})(?!\d)/u,
	/\/(?<year>20\d{2})\/[a-z]{2,20}\/(?<month>\d{2})\/(?<day>\d{2})(?=\/)/iu,
	/\/(?<day>\d{1,2})[/-](?<month>\d{1,2})[/-](?<year>20\d{2})(?=\/)/u
];
const MONTH_ONLY = /\/(?<year>(?:19|20)\d{2})[/-]?(?<month>0[1-9]|1[0-2]|[a-z]{3,9})(?=\/)/iu;
/**
* The date in an address’s path: `/2019/11/19/`, `/2019/nov/19/`, `/2019-11/19/`, `20191119`; to the month, where it
* says no more.
*/
function dateInAddress(url) {
	if (url === void 0 || !URL.canParse(url)) return void 0;
	const path = new URL(url).pathname.slice(0, LONGEST$13);
	for (const form of [...FORMS$2, MONTH_ONLY]) {
		const date = dateFrom(form.exec(path)?.groups);
		if (date) return date;
	}
}
function dateFrom(parts) {
	const { year = "", month = "", day } = parts ?? {};
	const number = /^\d/u.test(month) ? Number(month) : monthNamed(month)?.number;
	if (number === void 0 || !isPlausibleYear(Number(year))) return void 0;
	return partialDateOf(Number(year), number, day === void 0 ? void 0 : Number(day));
}
// src/core/csl/dates/read-stamp.ts
const LONGEST$12 = 120;
const EPOCH = /^(\d{10})(?:\d{3})?$/u;
const ISO = /^([12]\d{3})(?:([-/.]?)(\d{1,2})(?:\2(\d{1,2}))?)?(?=$|[T\s,_])/u;
const UTC = /(?:\dZ|[+-]00:?00|\b(?:GMT|UTC)(?:[+-]0{1,2}:?0{0,2})?)$/u;
const OFFSET = /(?:\d|GMT|UTC)\s?(?:[+-]\d{2}:?\d{2}|\b[ECMP][SD]T)$/u;
/**
* Reads a field that is meant to hold a date: ISO 8601 in its forms, `2019/11/19`, seconds or milliseconds since 1970,
* RFC 2822, or a date written out; to the precision it has. Days that no calendar has, years no page can be of and the
* zeros that systems write for “unknown” are no dates.
*
* @param order how to read `3/4/2019`
*/
function readStamp(text, order) {
	const plain = westernDigits$1(text.slice(0, LONGEST$12)).trim();
	const seconds = EPOCH.exec(plain)?.[1];
	const date = seconds === void 0 ? isoDate(plain) ?? findWrittenDate(plain, order) ?? monthOfYear(plain) : dayOf(Number(seconds));
	if (!date || !isPlausibleYear(date.year) || isZero(date)) return void 0;
	return {
		date,
		clock: clockOf(plain, seconds !== void 0)
	};
}
function isoDate(text) {
	const [, year, , month, day] = ISO.exec(text) ?? [];
	if (year === void 0 || !isPlausibleYear(Number(year))) return void 0;
	return partialDateOf(Number(year), numberOf$1(month), numberOf$1(day));
}
function numberOf$1(text) {
	return text === void 0 ? void 0 : Number(text);
}
/** “November 2019”. */
function monthOfYear(text) {
	const [, name = "", year] = /^(\p{L}{3,20})\.?,?\s(\d{4})$/u.exec(text) ?? [];
	const month = monthNamed(name);
	return month?.calendar === "gregorian" ? partialDateOf(Number(year), month.number) : void 0;
}
function dayOf(seconds) {
	const date = /* @__PURE__ */ new Date(seconds * 1e3);
	return partialDateOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
/** The first of January 1970 is what a field holds that nobody filled. */
function isZero({ year, month, day }) {
	return year === 1970 && month === 1 && day === 1;
}
function clockOf(text, isEpoch) {
	const bare = text.endsWith(")") ? text.slice(0, text.lastIndexOf("(")).trim() : text;
	if (isEpoch || UTC.test(bare)) return "utc";
	return OFFSET.test(bare) ? "local" : "unsaid";
}
// src/core/extract/fields/dates/date-stamps.ts
const CITATION = [
	"citation_publication_date",
	"citation_date",
	"citation_cover_date",
	"citation_year"
];
const PUBLISHED$1 = [
	"article:published_time",
	"og:article:published_time",
	"article:published",
	"article.published",
	"og:published_time",
	"og:pubdate",
	"datepublished",
	"rnews:datepublished",
	"article_date_original",
	"originalpublicationdate",
	"parsely-pub-date",
	"sailthru.date",
	"cxenseparse:recs:publishtime",
	"cxenseparse:publishtime",
	"vr:published_time",
	"lp.article:publish-date",
	"bt:pubdate",
	"pubdate",
	"pub_date",
	"publishdate",
	"publish-date",
	"publish_date",
	"publication_date",
	"published_at",
	"publisheddate",
	"publishtime",
	"displaydate",
	"firstpublished",
	"dcterms.issued",
	"dc.date.issued",
	"dc.date.published",
	"date",
	"dc.date",
	"dcterms.date",
	"dcterms.created",
	"dc.date.created",
	"dc.created",
	"datecreated",
	"date.created",
	"article:post_date",
	"post-date",
	"ptime",
	"apub:time"
];
const MODIFIED = [
	"article:modified_time",
	"og:updated_time",
	"datemodified",
	"lastmod",
	"last-modified",
	"dcterms.modified"
];
/** When the page says, to machines, that it was published: of its kinds of statement the most reliable first. */
function publishedStamps(facts, order) {
	const { jsonLd } = facts;
	return [
		...metaStamps(facts, CITATION, "certain", order),
		...[...articleFirst(facts)].flatMap((node) => jsonLdStamps(node, order)),
		...metaStamps(facts, PUBLISHED$1, "certain", order),
		...metaStamps(facts, postDateNames(facts), "likely", order),
		...stampsOf("json-ld", textOf(jsonLd.article?.dateCreated ?? jsonLd.article?.uploadDate), "likely", order)
	];
}
/** When it was last changed, which is not when it was published. */
function modifiedStamps(facts, order) {
	return [...stampsOf("json-ld-modified", textOf(facts.jsonLd.article?.dateModified), "suggested", order), ...metaStamps(facts, MODIFIED, "suggested", order)];
}
/** When it could first be read online. @see https://scholar.google.com/intl/en/scholar/inclusion.html */
function onlineStamps(facts, order) {
	return metaStamps(facts, ["citation_online_date"], "certain", order);
}
/** The page’s article, then, if that has no date, the page and what it is mainly about. */
function articleFirst({ jsonLd }) {
	const { article, nodes } = jsonLd;
	const others = nodes.filter((node) => node !== article && /(?:Article|Posting|WebPage|VideoObject|Report|PodcastEpisode)$/u.test(typeOf(node)));
	return [...article ? [article] : [], ...others.slice(0, 3)];
}
function jsonLdStamps(node, order) {
	const [written] = listOf(node.datePublished);
	return stampsOf("json-ld", typeof written === "number" ? String(written) : textOf(written), "certain", order);
}
function metaStamps({ meta }, names, confidence, order) {
	return names.flatMap((name) => stampsOf(name, meta(name)?.content, confidence, order));
}
/** Sites prefix names of their own: `sn-post-date`, `xyz:publish-date`. */
function postDateNames({ tree }) {
	const names = [];
	for (const element of tree.querySelectorAll("meta")) {
		const name = (element.getAttribute("name") ?? element.getAttribute("property") ?? "").toLowerCase();
		if (/[-_.:](?:post|publish(?:ed)?|publication|pub)[-_.]?(?:date|time)$/u.test(name.slice(0, 80)) && !PUBLISHED$1.includes(name)) names.push(name);
	}
	return names.slice(0, 5);
}
function stampsOf(rule, raw, confidence, order) {
	const stamp = raw === void 0 ? void 0 : readStamp(raw, order);
	return stamp && raw !== void 0 ? [{
		...stamp,
		rule,
		raw: raw.slice(0, 120),
		confidence
	}] : [];
}
// src/core/extract/fields/publishing-words.ts
/** The words of all languages about what is published, of one kind. */
function publishingWords(pick) {
	return inAllLanguages(({ publishing }) => {
		const own = listOf$2(publishing);
		return own && pick(own);
	});
}
// src/core/extract/fields/dates/shown-dates.ts
/** A line before the title must say that it is about publishing: the day in a masthead is today’s. */
const LINES_JUST_BEFORE = 4;
const LONGEST_DATE_LINE = 160;
const LONGEST_END_LINE = 80;
const LINES_AT_END = 12;
const UPDATE = new RegExp(`${anyOf(publishingWords(({ updated }) => updated))}|entry-updated`, "iu");
const PUBLISHED = new RegExp(`${anyOf(publishingWords(({ published }) => published))}|pubdate|entry-date|post-date|dt-published`, "iu");
/** Also a day of the week and its date alone: the masthead has today’s. */
const NO_DATE_OF_IT = new RegExp(`©|\\(c\\)|${anyOf(publishingWords(({ otherDates }) => otherDates))}|^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s\\p{L}{3,9}\\s\\d{1,2},?\\s\\d{4}$`, "iu");
/** The dates near an article’s head, those said to be of its publishing first, changes last. */
function shownDates(page, order) {
	const { first, last } = headOf(page);
	const inHead = (mark) => mark.line >= first && mark.line <= last && !mark.isApart;
	const marks = page.marks.filter(({ kind }) => kind === "date");
	const found = [...marks.filter(inHead).flatMap((mark) => markDates(mark, order)), ...lineDates(page, {
		first: Math.max(page.titleAt - LINES_JUST_BEFORE, 0),
		last,
		order
	})];
	const elsewhere = marks.filter((mark) => !mark.isApart && !inHead(mark)).slice(0, 40);
	return [
		...found.sort(byPublishing),
		...endDates(page, {
			last,
			order
		}),
		...elsewhere.flatMap((mark) => stampedElsewhere(mark, order)).sort(byPublishing)
	];
}
/** Its shown words, and where they say no date, what it tells machines. */
function markDates(mark, order) {
	const shown = mark.text.length <= LONGEST_DATE_LINE ? findWrittenDate(mark.text, order) : void 0;
	const stamp = mark.stamp === void 0 ? void 0 : readStamp(mark.stamp, order)?.date;
	const date = shown ?? stamp;
	if (!date || date.day === void 0 || NO_DATE_OF_IT.test(mark.text.slice(0, 200))) return [];
	const isMicrodata = mark.hints.includes("datepublished");
	return [{
		date,
		rule: isMicrodata ? "microdata" : mark.by === "vocabulary" ? "time-element" : "date-element",
		raw: (shown ? mark.text : mark.stamp ?? "").slice(0, 120),
		confidence: isMicrodata ? "certain" : "likely",
		isUpdate: isUpdate(`${mark.hints} ${mark.text}`),
		isShown: shown !== void 0
	}];
}
/** Away from the head only what a vocabulary says is a publishing date counts. */
function stampedElsewhere(mark, order) {
	if (mark.by !== "vocabulary") return [];
	return markDates(mark, order).map((each) => ({
		...each,
		isShown: false,
		confidence: each.rule === "microdata" ? "likely" : "suggested"
	}));
}
/** “Published 3 May 2019” in a line under the text. */
function endDates({ lines }, { last, order }) {
	const text = lines.findLastIndex((line) => !line.isApart && line.text.length > LONGEST_DATE_LINE);
	const first = Math.max(last, text + 1);
	return lines.slice(first, first + LINES_AT_END).flatMap(({ text: line, isApart }) => {
		const isPublishing = PUBLISHED.test(line.slice(0, 24)) && line.length <= LONGEST_END_LINE;
		const date = isApart || !isPublishing || isUpdate(line) || NO_DATE_OF_IT.test(line) ? void 0 : findWrittenDate(line, order);
		const raw = line.slice(0, 120);
		return date ? [{
			date,
			rule: "end-date",
			raw,
			confidence: "suggested",
			isUpdate: false,
			isShown: true
		}] : [];
	});
}
function lineDates({ lines, titleAt }, { first, last, order }) {
	return lines.slice(first, last).flatMap(({ text, isApart }, index) => {
		const isBefore = first + index < titleAt;
		if (isApart || first + index === titleAt || isBefore && !PUBLISHED.test(text)) return [];
		const date = isAboutPublishing(text, order) ? findWrittenDate(text, order) : void 0;
		return date ? [{
			date,
			rule: "visible-date",
			raw: text.slice(0, 120),
			confidence: "suggested",
			isUpdate: isUpdate(text),
			isShown: true
		}] : [];
	});
}
/** From one hour to another something is held; nothing is published so. */
const HOURS = /\d[:：]\d{2}\s?(?:[ap]m\s?)?[–—－~〜～-]\s?\d{1,2}[:：]\d{2}/iu;
/** A line that gives a date and little else, not a sentence that tells of one or a span of days. */
function isAboutPublishing(text, order) {
	if (text.length > LONGEST_DATE_LINE || NO_DATE_OF_IT.test(text) || HOURS.test(text)) return false;
	if (PUBLISHED.test(text.slice(0, 40)) || UPDATE.test(text.slice(0, 40))) return true;
	const [, after = ""] = /\d\s?[–—~-]\s(.{6,60})/u.exec(text) ?? [];
	const isSentence = (text.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []).filter((word) => monthNamed(word) === void 0).length > 3 || text.length > 40 && /\p{L}{3}[.!?…»”"]$/u.test(text);
	return text.length <= 90 && !isSentence && !/\d\s?~/u.test(text) && findWrittenDate(after, order) === void 0;
}
/** “Published 1 May, updated 2 May” is of publishing: its first date is that. */
function isUpdate(text) {
	const update = UPDATE.exec(text);
	const published = PUBLISHED.exec(text);
	return update !== null && (published === null || published.index > update.index);
}
function byPublishing(one, other) {
	return Number(one.isUpdate) - Number(other.isUpdate) || rank(one) - rank(other);
}
function rank({ rule, raw }) {
	if (rule === "microdata") return 0;
	if (PUBLISHED.test(raw)) return 1;
	return rule === "visible-date" ? 3 : 2;
}
// src/core/extract/fields/dates.ts
const DAY_MS = 864e5;
/**
* When it was published, best first: as the page tells machines, as its address has it, as it is shown near the title;
* last, and only suggested, when it was changed. Where a stamp and the day that readers were shown are a day apart, the
* shown one is the day of the place and is cited; `raw` keeps the stamp.
*/
function dateCandidates(facts) {
	const order = dayOrderOf(languageOf(facts), facts.host);
	const stamps = publishedStamps(facts, order);
	const shown = shownDates(facts.shown, order);
	const inAddress = dateInAddress(facts.url);
	const published = shown.filter(({ isUpdate }) => !isUpdate);
	const shownDays = published.filter(({ isShown }) => isShown).map(({ date }) => date);
	const evidence = {
		shown: shownDays,
		inAddress,
		stated: [
			...inAddress?.day === void 0 ? [] : [inAddress],
			...stamps.filter(({ clock }) => clock === "local").map(({ date }) => date),
			...stamps.filter(({ clock }) => clock === "unsaid").map(({ date }) => date)
		],
		updates: shown.filter(({ isUpdate, isShown }) => isUpdate && isShown).map(({ date }) => date)
	};
	const updates = shown.filter(({ isUpdate }) => isUpdate);
	return merged([
		...stamps.flatMap((stamp) => [candidate(cslDateFrom(localDay(stamp, evidence)), stamp.rule, stamp.confidence, stamp.raw)]),
		...addressDay(inAddress, shownDays).map((date) => candidate(cslDateFrom(date), "address", "likely")),
		...published.map(({ date, rule, confidence, raw }) => candidate(cslDateFrom(date), rule, confidence, raw)),
		...stamps.filter(isMoved(evidence)).map(({ date, rule, raw }) => candidate(cslDateFrom(date), rule, "suggested", raw)),
		...inAddress && inAddress.day === void 0 ? [candidate(cslDateFrom(inAddress), "address", "suggested")] : [],
		...updates.map(({ date, rule, raw }) => candidate(cslDateFrom(date), rule, "suggested", raw)),
		...modifiedStamps(facts, order).map(({ date, rule, raw }) => candidate(cslDateFrom(date), rule, "suggested", raw))
	], keyOf$1);
}
/** When a paper could first be read online, if the page says so apart from its date of publication. */
function availableDateCandidates(facts) {
	return onlineStamps(facts, dayOrderOf(languageOf(facts), facts.host)).map(({ date, rule, confidence, raw }) => candidate(cslDateFrom(date), rule, confidence, raw));
}
/** The day of a stamp where the page was made: the best evidence of a day that is the same or one off. */
function localDay({ date, clock, raw }, { shown, inAddress, stated, updates }) {
	if (date.day === void 0) return date;
	const isNear = (day) => apart(date, day) <= 1;
	const isSame = (day) => apart(date, day) === 0;
	if (clock !== "utc" && [...shown, ...inAddress ? [inAddress] : []].some(isSame)) return date;
	const near = shown.find(isNear) ?? stated.find(isNear);
	if (near) return near;
	if (clock !== "utc" || !/\d:\d/u.test(raw)) return date;
	return updates.find((day) => dayNumber(date) - dayNumber(day) === 1) ?? date;
}
function isMoved(evidence) {
	return (stamp) => formatPartialDate(localDay(stamp, evidence)) !== formatPartialDate(stamp.date);
}
/** An address may be of the printed issue; the day that is shown is the one to cite. */
function addressDay(inAddress, shown) {
	if (inAddress?.day === void 0) return [];
	return [shown.find((day) => apart(inAddress, day) <= 1) ?? inAddress];
}
function apart(one, other) {
	return Math.abs(dayNumber(one) - dayNumber(other));
}
function dayNumber({ year, month = 1, day = 1 }) {
	return Date.UTC(year, month - 1, day) / DAY_MS;
}
function keyOf$1(date) {
	const known = partialDateFromCsl(date);
	return known ? formatPartialDate(known) : "";
}
function languageOf({ tree, meta }) {
	return tree.documentElement?.getAttribute("lang") ?? meta("og:locale", "content-language")?.content;
}
// src/core/extract/fields/genre.ts
const sectionOf = (names) => new RegExp(`^${anyOf(names)}$`, "iu");
const SECTIONS = [
	[sectionOf(publishingWords(({ opinions }) => opinions)), "Opinion"],
	[sectionOf(publishingWords(({ editorials }) => editorials)), "Editorial"],
	[sectionOf(publishingWords(({ interviews }) => interviews)), "Interview"],
	[sectionOf(publishingWords(({ pressReleases }) => pressReleases)), "Press release"]
];
const PRESS_ADDRESS = /\/(?:press-?releases?|pressemitteilung(?:en)?|communiques?(?:-de-presse)?|comunicados?(?:-de-prensa)?)\//iu;
/** What kind of text it is within its type, where the page says so: opinion, press release, interview. */
function genreCandidates({ meta, jsonLd, url }) {
	const { article } = jsonLd;
	const isOpinion = typesOf(article).includes("OpinionNewsArticle");
	const named = [
		...listOf(article?.articleSection).slice(0, 5).map(textOf),
		textOf(article?.genre),
		meta("article:section")?.content,
		meta("parsely-section")?.content,
		meta("dc.type")?.content
	].flatMap((section) => {
		const genre = SECTIONS.find(([pattern]) => pattern.test(section?.slice(0, 60) ?? ""))?.[1];
		return genre === void 0 ? [] : [candidate(genre, "section", "likely")];
	});
	return merged([
		...isOpinion ? [candidate("Opinion", "json-ld", "likely")] : [],
		...named,
		...PRESS_ADDRESS.test(url ?? "") ? [candidate("Press release", "address", "suggested")] : []
	], plainWords);
}
// src/core/csl/identifiers/check-digit.ts
/** The last digit that the first twelve of an ISBN-13 ask for. @see ISO 2108:2017, Annex C */
function checkDigit13(digits) {
	const sum = [...digits.slice(0, 12)].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0);
	return String((10 - sum % 10) % 10);
}
/** The last digit of an ISBN-10 or an ISSN, by the ones before it: weights fall to 2. @see ISO 3297:2022, Annex B */
function checkDigit11(digits) {
	const check = (11 - [...digits].reduce((total, digit, at) => total + Number(digit) * (digits.length + 1 - at), 0) % 11) % 11;
	return check === 10 ? "X" : String(check);
}
// src/core/csl/identifiers/identifiers-in-text.ts
/** Longer texts are cut before they are searched. */
const LONGEST$11 = 2e4;
/** SICI DOIs hold a part in angle brackets; any other such bracket is markup around the DOI. */
const DOI = /(?<![\d.])10\.\d{4,9}(?:\.\d{1,9}){0,3}\/(?:[^\s"<>“”«»。，；、（）「」]|<\d[\w:.-]{1,40}>){1,300}/u;
const AFTER_DOI = /[?#].*|\.(?:pdf|html?|xml|full)$|\/(?:full|abstract|summary|e?pdf|fulltext|html|meta|references)$/iu;
/** bioRxiv and medRxiv show a version that is no part of the DOI. */
const RXIV_VERSION = /^(10\.1101\/(?:\d{4}\.\d{2}\.\d{2}\.)?\d{6,8})v\d{1,3}(?:\D.*)?$/u;
const CLOSED_BY = {
	")": "(",
	"]": "[",
	"}": "{"
};
/**
* The first DOI in a text or an address, bare and in the case it is written in, without the full stop, bracket or
* file ending that follows it.
*
* @see https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html
*/
function doiIn(text) {
	const match = DOI.exec(decoded(text.slice(0, LONGEST$11)))?.[0];
	if (match === void 0) return void 0;
	let doi = match;
	for (let before = ""; before !== doi;) {
		before = doi;
		doi = withoutTail(doi).replace(AFTER_DOI, "");
	}
	doi = doi.replace(RXIV_VERSION, "$1");
	return /^10\.[\d.]+\/./u.test(doi) ? doi : void 0;
}
/** Addresses carry a DOI with its slash, brackets and colons escaped. */
function decoded(text) {
	if (!/10\.\d{4,9}(?:\/|%2F)\S{0,300}%?/iu.test(text)) return text;
	return text.replace(/%(2[0-9A-F]|3[A-F]|5[B-F]|7[B-D])/giu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
function withoutTail(doi) {
	const last = doi.slice(-1);
	const opener = CLOSED_BY[last];
	return opener !== void 0 && count$1(doi, opener) < count$1(doi, last) || /[.,;:!?'’‘*†‡§|\\/…-]/u.test(last) ? doi.slice(0, -1) : doi;
}
function count$1(text, letter) {
	return text.split(letter).length - 1;
}
const ISBN_13 = /(?<![\d-])97[89](?:[-‐‑–— ]?\d){10}(?![\d-])/gu;
const LABELLED_ISBN_10 = /ISBN(?:[-‐‑ ]?10)?(?: ?\([\p{L} .,-]{1,20}\))?[:.]?\s{0,3}((?:\d[-‐‑–— ]?){9}[\dX])(?![\d-])/giu;
const BARE_ISBN_10 = /^\s{0,9}((?:\d[-‐‑–— ]?){9}[\dX])\s{0,9}$/iu;
/**
* The first ISBN in a text whose check digit is right, as thirteen digits. Ten digits are one only where the text
* calls them so, or is nothing else.
*
* @see ISO 2108
*/
function isbnIn(text) {
	const searched = text.slice(0, LONGEST$11);
	for (const [match] of searched.matchAll(ISBN_13)) {
		const digits = match.replace(/\D/gu, "");
		if (digits.endsWith(checkDigit13(digits))) return digits;
	}
	const bare = BARE_ISBN_10.exec(searched)?.[1];
	const labelled = [...searched.matchAll(LABELLED_ISBN_10)].map(([, digits = ""]) => digits);
	for (const written of bare === void 0 ? labelled : [bare]) {
		const digits = written.replace(/[^\dX]/giu, "").toUpperCase();
		if (digits.endsWith(checkDigit11(digits.slice(0, 9)))) {
			const core = `978${digits.slice(0, 9)}`;
			return core + checkDigit13(core);
		}
	}
}
const LABELLED_ISSN = /ISSN(?:[-‐‑ ]?L)?(?: ?\([\p{L} .,-]{1,20}\))?[:.]?\s{0,3}(\d{4})[-‐‑–— ]?(\d{3}[\dX])(?![\dX-])/giu;
const BARE_ISSN = /^\s{0,9}(\d{4})[-‐‑–— ]?(\d{3}[\dX])\s{0,9}$/iu;
/**
* The first ISSN in a text whose check digit is right, as `1234-567X`. Eight digits are one only where the text calls
* them so, or is nothing else: `2019-2020` is a span of years.
*
* @see ISO 3297
*/
function issnIn(text) {
	const searched = text.slice(0, LONGEST$11);
	const bare = BARE_ISSN.exec(searched);
	for (const [, first = "", last = ""] of bare ? [bare] : searched.matchAll(LABELLED_ISSN)) {
		const digits = `${first}${last}`.toUpperCase();
		if (digits.endsWith(checkDigit11(digits.slice(0, 7)))) return `${digits.slice(0, 4)}-${digits.slice(4)}`;
	}
}
const ARXIV_NUMBER = "\\d{2}(?:0[1-9]|1[0-2])\\.\\d{4,5}|[a-z-]{2,16}(?:\\.[A-Z]{2})?\\/\\d{2}(?:0[1-9]|1[0-2])\\d{3}";
const NAMED_ARXIV = new RegExp(`arxiv(?:\\.org\\/(?:abs|pdf|html|format|ps)\\/|[:.]\\s{0,3}|\\s{1,3})(${ARXIV_NUMBER})(v\\d{1,3})?(?!\\d)`, "iu");
const BARE_ARXIV = new RegExp(`^\\s{0,9}(${ARXIV_NUMBER})(v\\d{1,3})?\\s{0,9}$`, "u");
/**
* The first arXiv number in a text, with its version if one is written: `2301.01234v2`, `hep-th/9901001`. A number
* is one only where the text names arXiv, or is nothing else.
*
* @see https://info.arxiv.org/help/arxiv_identifier.html
*/
function arxivIn(text) {
	const searched = text.slice(0, LONGEST$11);
	const [, number, version = ""] = BARE_ARXIV.exec(searched) ?? NAMED_ARXIV.exec(searched) ?? [];
	return number === void 0 ? void 0 : number + version.toLowerCase();
}
const NAMED_PMID = /(?:PMID:?\s{0,3}|pubmed\.ncbi\.nlm\.nih\.gov\/|ncbi\.nlm\.nih\.gov\/pubmed\/|pmid\/)([1-9]\d{0,7})(?!\d)/iu;
const BARE_PMID = /^\s{0,9}([1-9]\d{0,7})\s{0,9}$/u;
/** The number of a paper in PubMed, where a text or an address names it as one, or is nothing else. */
function pmidIn(text) {
	const searched = text.slice(0, LONGEST$11);
	return (BARE_PMID.exec(searched) ?? NAMED_PMID.exec(searched))?.[1];
}
/** The first number of a paper in PubMed Central in a text, as `PMC1234567`. */
function pmcidIn(text) {
	const number = /(?<![\p{L}\d])PMC\s?([1-9]\d{3,8})(?!\d)/iu.exec(text.slice(0, LONGEST$11))?.[1];
	return number === void 0 ? void 0 : `PMC${number}`;
}
// src/core/extract/fields/identifiers.ts
const DOI_METAS = [
	"citation_doi",
	"bepress_citation_doi",
	"prism.doi",
	"dc.identifier.doi",
	"dc.identifier",
	"dcterms.identifier",
	"eprints.doi",
	"doi"
];
const ISBN_METAS = [
	"citation_isbn",
	"prism.isbn",
	"book:isbn",
	"books:isbn",
	"bepress_citation_isbn",
	"eprints.isbn"
];
const ISSN_METAS = [
	"citation_issn",
	"bepress_citation_issn",
	"prism.issn",
	"prism.eissn",
	"eprints.issn"
];
const REFERENCES = "[class*=\"reference\"], [id*=\"reference\"], [class*=\"bibliograph\"], [id*=\"bibliograph\"], [class*=\"citation\"], [class*=\"cited\"], [class*=\"related\"], [role=\"doc-bibliography\"], ol, aside, footer";
/** The numbers that the page’s own work is known by; never those of works it cites. */
function identifierCandidates(facts) {
	const { coins } = facts;
	const ids = [
		...[
			"rft_id",
			"id",
			"doi",
			"identifier"
		].flatMap((key) => textAs(coins.get(key), "coins", "likely")),
		...statedIds(facts),
		...addressIds(facts)
	];
	const metas = (names) => names.flatMap((name) => facts.metas(name).flatMap((text) => textAs(text, name, "certain")));
	const coin = (...keys) => keys.flatMap((key) => textAs(coins.get(key), "coins", "likely"));
	return withoutEmpty({
		DOI: pick([
			...metas(DOI_METAS),
			...ids,
			...shownDoi(facts)
		], doiIn),
		ISBN: pick([
			...metas(ISBN_METAS),
			...metas(["dc.identifier"]).filter(isLabelled(/isbn/iu)),
			...coin("isbn"),
			...stated(facts, "isbn")
		], isbnIn),
		ISSN: pick([
			...metas(ISSN_METAS),
			...metas(["dc.source", "dc.identifier"]).filter(isLabelled(/issn/iu)),
			...coin("issn", "eissn"),
			...periodicalIssn(facts)
		], issnIn),
		PMID: pick([...metas([
			"citation_pmid",
			"citation_pubmed_id",
			"ncbi_uid"
		]), ...ids.filter(isLabelled(/pmid|pubmed/iu))], pmidIn),
		PMCID: pick([...metas(["citation_pmcid", "citation_pmc"]), ...ids.filter(isLabelled(/PMC/u))], pmcidIn)
	});
}
/** The arXiv number of the page’s own work. */
function arxivCandidates(facts) {
	const metas = facts.metas("citation_arxiv_id").flatMap((text) => textAs(text, "citation_arxiv_id", "certain"));
	const isThere = /(?:^|\.)arxiv\.org$/u.test(facts.host ?? "");
	return pick([...metas, ...textAs(isThere ? facts.url : void 0, "address", "likely")], arxivIn);
}
function textAs(text, rule, confidence) {
	return text === void 0 || text === "" ? [] : [{
		text,
		rule,
		confidence
	}];
}
function isLabelled(label) {
	return ({ text }) => label.test(text.slice(0, 2e3));
}
function pick(texts, idIn) {
	return merged(texts.flatMap(({ text, rule, confidence }) => {
		const id = idIn(text);
		return id === void 0 ? [] : [candidate(id, rule, confidence)];
	}), (id) => id.toLowerCase());
}
function withoutEmpty(ids) {
	return Object.fromEntries(Object.entries(ids).filter(([, found]) => found.length > 0));
}
function stated({ jsonLd }, property) {
	return listOf(jsonLd.article?.[property]).flatMap((value) => textAs(textOf(value), "json-ld", "certain"));
}
/** `identifier` and `sameAs` of a scholarly article, as text or as a property and its value. */
function statedIds(facts) {
	const { article, resolve } = facts.jsonLd;
	if (!facts.isScholarly) return [];
	return [
		"identifier",
		"doi",
		"sameAs",
		"@id",
		"url"
	].flatMap((property) => listOf(article?.[property]).flatMap((value) => {
		const node = typeof value === "string" ? void 0 : resolve(value);
		return textAs(node ? [
			node.propertyID,
			node.name,
			node.value
		].flatMap((each) => textOf(each) ?? []).join(": ") : textOf(value), "json-ld", "certain");
	}));
}
function periodicalIssn({ jsonLd }) {
	const issns = [];
	let whole = jsonLd.article;
	for (let depth = 0; whole && depth < 4; depth += 1) {
		whole = jsonLd.resolve(listOf(whole.isPartOf)[0]);
		for (const issn of listOf(whole?.issn)) issns.push(...textAs(textOf(issn), "json-ld", "certain"));
	}
	return issns;
}
/** A publisher’s page of a paper has its DOI in its address. */
function addressIds({ url, links }) {
	return [url, links.find(({ rel }) => rel === "canonical")?.href].flatMap((address) => {
		return /\/(?:doi|article|abs|full|content|chapter|book)s?\/|doi\.org\/|pubmed|\/pmc\//iu.test(address ?? "") ? textAs(address, "address", "likely") : [];
	});
}
/** The DOI that a scholarly page shows outside its references. */
function shownDoi(facts) {
	if (!facts.isScholarly) return [];
	for (const link of [...facts.tree.querySelectorAll("a[href*=\"doi.org/10.\"]")].slice(0, 20)) if (link.closest(REFERENCES) === null) return textAs(link.getAttribute("href") ?? void 0, "doi-link", "suggested");
	return [];
}
// src/core/extract/fields/keywords.ts
const METAS$3 = [
	"news_keywords",
	"article:tag",
	"parsely-tags",
	"sailthru.tags",
	"citation_keywords",
	"citation_keyword",
	"dc.subject",
	"dcterms.subject",
	"keywords"
];
const LONGEST$10 = 60;
const MOST$2 = 40;
/** What publishing systems steer themselves with: `@lll`, `autoplay_video`, `type:story`. */
const STEERING = /^[@#_]|[_:=/<>{}]|^https?|^\d+$|^(?:news|article|story|video|general|other|null|none|home)$/iu;
/** The page’s own keywords, each once, as it writes them and in its order. */
function keywordsOf({ metas, jsonLd }) {
	const said = METAS$3.flatMap((name) => metas(name).flatMap(partsOf$4));
	const stated = listOf(jsonLd.article?.keywords).flatMap((value) => {
		const node = typeof value === "string" ? void 0 : jsonLd.resolve(value);
		return partsOf$4(node ? textOf(node.name) ?? "" : textOf(value) ?? "");
	});
	const byName = /* @__PURE__ */ new Map();
	for (const word of [...said, ...stated]) {
		const isWord = word.length > 1 && word.length <= LONGEST$10 && /\p{L}/u.test(word) && !STEERING.test(word);
		const key = word.toLowerCase();
		if (isWord && !byName.has(key)) byName.set(key, word);
	}
	return [...byName.values()].slice(0, MOST$2);
}
function partsOf$4(text) {
	return text.slice(0, 4e3).split(/[,;|،、；，]/u).map((word) => word.trim().replace(/^["“”'[\]]{1,3}|["“”'[\]]{1,3}$/gu, ""));
}
// src/core/extract/suggest/detect-language.ts
const SORANI = /[ێۆڕڵەڤ]/gu;
const ARABIC_SCRIPT = /\p{Script=Arabic}/gu;
/** Of the letters of a text in Arabic script, how many only Sorani has. */
const SORANI_SHARE = .06;
/** Scripts that tell the language by themselves, and which share of the letters they must have. */
const SCRIPTS = [
	[
		/[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
		.15,
		"ja"
	],
	[
		/\p{Script=Hangul}/gu,
		.3,
		"ko"
	],
	[
		/\p{Script=Han}/gu,
		.3,
		"zh"
	],
	[
		/\p{Script=Hebrew}/gu,
		.5,
		"he"
	],
	[
		/\p{Script=Greek}/gu,
		.5,
		"el"
	],
	[
		/\p{Script=Thai}/gu,
		.5,
		"th"
	]
];
/** Languages that n-grams do not know, by the one they are taken for and the words that tell them from it. */
const UNKNOWN_TO_NGRAMS = {
	ms: [["id", new Set("bahwa karena bisa saat ujar kata polisi provinsi kabupaten jadi anda sedang usai".split(" "))]],
	nl: [["af", new Set("nie die wat ’n word hulle sy is vir sê".split(" "))]],
	pt: [["gl", new Set("unha unhas dunha nunha polo pola polos polas coa coas xa súa súas estás".split(" "))]],
	es: [["gl", new Set("unha unhas dunha nunha polo pola polos polas coa coas xa súa súas estás".split(" "))]]
};
const OTHER_WORDS_SHARE = {
	id: .004,
	af: .12,
	gl: .02
};
const KURMANJI = new Set("û ji li bi jî ku bo ew wê wî yê ên yên hat bû kir dike jê lê ev".split(" "));
/** Words of Kurmanji that no other language writes so. */
const ONLY_KURMANJI = new Set("û jî wî wê yên jê".split(" "));
const KURMANJI_SHARE = .1;
const SAMPLE = 2e4;
const FEWEST_LETTERS = 20;
/** The detector reads no more than this at a time; a long text is asked in several places. */
const PIECE = 400;
const MOST_PIECES = 5;
/**
* The language of a text as a BCP 47 tag, without script and region: by script, by the letters of Sorani and the
* words of Kurmanji, and by n-grams. `undefined` for short texts, and where that does not tell.
*/
function detectLanguage(text) {
	const sample = text.slice(0, SAMPLE).normalize("NFC");
	const letters = count(sample, /\p{L}/gu);
	const unspaced = SCRIPTS.find(([letter, share]) => letters >= FEWEST_LETTERS / 2 && count(sample, letter) > letters * share);
	if (unspaced) return unspaced[2];
	if (letters < FEWEST_LETTERS) return void 0;
	const arabic = count(sample, ARABIC_SCRIPT);
	if (arabic > letters / 2 && count(sample, SORANI) > arabic * SORANI_SHARE) return "ckb";
	const words = sample.toLowerCase().match(/[\p{L}\p{M}’]+/gu) ?? [];
	if (isKurmanji(words)) return "ku";
	return byNgrams(sample, words);
}
function isKurmanji(words) {
	const known = words.filter((word) => KURMANJI.has(word)).length;
	return known >= 2 && known >= words.length * KURMANJI_SHARE && words.some((word) => ONLY_KURMANJI.has(word));
}
/** What most pieces of the text are in, if any of them is clearly in a language. */
function byNgrams(sample, words) {
	const votes = /* @__PURE__ */ new Map();
	for (const piece of piecesOf$1(sample)) {
		const found = eld.detect(piece);
		if (found.isReliable()) votes.set(found.language, (votes.get(found.language) ?? 0) + 1);
	}
	const [best] = [...votes].sort(([, a], [, b]) => b - a);
	if (best === void 0) return void 0;
	const [language] = best;
	return (UNKNOWN_TO_NGRAMS[language]?.find(([name, telling]) => {
		return words.filter((word) => telling.has(word)).length >= words.length * (OTHER_WORDS_SHARE[name] ?? 1);
	}))?.[0] ?? language;
}
/** Pieces spread evenly over a text: its beginning may be a menu, its end a list of names. */
function piecesOf$1(sample) {
	const pieces = Math.min(MOST_PIECES, Math.ceil(sample.length / PIECE));
	const step = pieces > 1 ? (sample.length - PIECE) / (pieces - 1) : 0;
	return Array.from({ length: pieces }, (_, index) => {
		const start = Math.floor(index * step);
		return sample.slice(start, start + PIECE);
	});
}
function count(text, letter) {
	return text.match(letter)?.length ?? 0;
}
// src/core/extract/fields/language.ts
const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,4}$/iu;
const METAS$2 = [
	"citation_language",
	"content-language",
	"dc.language",
	"dcterms.language",
	"og:locale",
	"language"
];
/** Languages that a page may name by a wider or an older tag. */
const SAME = {
	no: ["nb", "nn"],
	nb: ["no"],
	nn: ["no"],
	he: ["iw"],
	id: ["in"],
	ku: ["kmr", "ckb"],
	ckb: ["ku"],
	sr: [
		"sh",
		"hr",
		"bs"
	],
	fa: ["prs"]
};
/**
* The language of the text as a BCP 47 tag: as the page says, unless its text is clearly in another.
*
* @param said by the page
*/
function languageCandidates(said, paragraphs) {
	const read = detectLanguage(paragraphs.join("\n"));
	if (read === void 0) return said;
	const agrees = ({ value }) => isSame(value, read);
	const confirmed = said.filter(agrees).map(({ value, rule }) => candidate(value, rule, "certain"));
	const other = said.filter((each) => !agrees(each));
	const ofText = confirmed.length > 0 ? [] : [candidate(read, "language-of-text", "likely")];
	return merged([
		...confirmed,
		...ofText,
		...other
	], (tag) => tag.toLowerCase());
}
/** The language a page says it is in, the statement nearest to its text first. */
function statedLanguages({ tree, meta, jsonLd, links, url }) {
	const root = tree.documentElement;
	const body = tree.querySelector("body");
	const self = links.find(({ rel, href, hreflang }) => rel === "alternate" && href === url && hreflang !== void 0);
	return merged([
		[tree.querySelector("article[lang]")?.getAttribute("lang"), "article-lang"],
		[root?.getAttribute("lang") ?? root?.getAttribute("xml:lang"), "html-lang"],
		[body?.getAttribute("lang"), "html-lang"],
		...METAS$2.map((name) => [meta(name)?.content, name]),
		[textOf(jsonLd.article?.inLanguage), "json-ld"],
		[self?.hreflang, "hreflang"]
	].flatMap(([said, rule]) => {
		const tag = TAG.exec(said?.split(",")[0]?.trim() ?? "")?.[0].replaceAll("_", "-");
		return tag === void 0 ? [] : [candidate(tag, rule, "likely")];
	}), (tag) => tag.toLowerCase());
}
function isSame(tag, read) {
	const [language = ""] = tag.toLowerCase().split("-");
	const [base = ""] = read.split("-");
	return language === base || (SAME[base]?.includes(language) ?? false);
}
// src/core/extract/fields/heading-text.ts
const APART = new Set("BR DIV P H2 H3 H4 SMALL LI TIME".split(" "));
const UNSEEN = new Set("SCRIPT STYLE TEMPLATE NOSCRIPT SVG BUTTON".split(" "));
const DEEPEST = 8;
/** Whatever is longer is no heading. */
const LONGEST$9 = 5e3;
const ENDING = /[\p{Ll}\p{N}.!?:)”"]$/u;
/** The text of a heading in one line, with a space between parts that stand apart on the screen; the beginning of a very long one. */
function headingText(heading) {
	return piecesOf(heading, 0).replace(/\s+/gu, " ").trim();
}
function piecesOf(element, depth) {
	if (depth > DEEPEST) return lineOf(element);
	const pieces = [];
	let [end, length] = ["", 0];
	for (const child of element.childNodes) {
		const piece = pieceOf(child, depth);
		const isJoint = ENDING.test(end) && /^[\p{Lu}“„«"]/u.test(piece) && isElement(child);
		pieces.push(isJoint ? ` ${piece}` : piece);
		end = (end + piece.slice(-2)).slice(-2);
		length += piece.length;
		if (length > LONGEST$9) break;
	}
	return pieces.join("");
}
function pieceOf(child, depth) {
	if (!isElement(child)) return child.nodeType === 3 ? child.textContent ?? "" : "";
	const name = child.tagName.toUpperCase();
	if (UNSEEN.has(name)) return "";
	const inner = piecesOf(child, depth + 1);
	return APART.has(name) ? ` ${inner} ` : inner;
}
// src/core/extract/fields/title-headings.ts
const NO_HEADING = /logo|site-?(?:title|name)|brand|navbar|masthead|modal|cookie|newsletter|visually-?hidden|sr-only/iu;
const OUTSIDE$1 = "nav, aside, footer, dialog, form, [role=\"dialog\"], [class*=\"related\"], [id*=\"comments\"]";
const TITLE_MARK = /title|head(?:ing|line)|entry|post|article|story/iu;
const ARTICLE$1 = "article, main, [role=\"main\"], [itemtype*=\"Article\"], [class*=\"article\"], [class*=\"post\"], [id=\"content\"]";
const LONGEST$8 = 400;
const MOST_SMALLER$1 = 60;
const FEWEST_WORDS_ALONE$1 = 3;
/** What a heading that is a part of a page’s name has of it at least. */
const LEAST_OF_NAME = .4;
/** The same where the large heading is the site’s. */
const LEAST_BESIDE_SITE = .2;
const BULLETS = /^[■□●○◆◇▼▲★☆※►▶\s]{1,10}/u;
/** The large headings of a page that are no logo and stand in no side column. */
function titleHeadings({ headings }) {
	return headings.slice(0, 20).flatMap(headingFrom);
}
/** The only heading of its rank that could be a title. A page’s name for machines may be quite another. */
function loneHeading(headings) {
	const different = new Map(headings.map((heading) => [plainWords(heading.text), heading]));
	const [only] = different.values();
	const isMarked = only && (TITLE_MARK.test(marksOf(only.element)) || only.element.closest(ARTICLE$1) !== null);
	const isLink = only?.element.querySelector("a[href=\"/\"], a[rel=\"home\"]") != null;
	return different.size === 1 && only && isLong(only.text) && isMarked && !isLink ? only : void 0;
}
/**
* A smaller heading that shows what the page calls itself, or the most of it between two bars: the title of a page
* whose large heading is the site’s or a section’s.
*/
function smallerHeading({ tree, meta, pageTitle, headings, siteHeadings }) {
	const names = [
		meta("og:title")?.content ?? "",
		meta("twitter:title")?.content ?? "",
		pageTitle
	].map((name) => name.slice(0, LONGEST$8));
	const share = siteHeadings.length > 0 ? LEAST_BESIDE_SITE : LEAST_OF_NAME;
	const parts = new Set(names.flatMap((name) => {
		const least = share * plainWords(name).length;
		return [name, ...partsOf$6(name)].map(plainWords).filter((part) => part !== "" && part.length >= least);
	}));
	const heading = [...tree.querySelectorAll("h2, h3")].slice(0, MOST_SMALLER$1).flatMap(headingFrom).find(({ text }) => isLong(text) && parts.has(plainWords(text)));
	const shared = partsOf$6(names[0] ?? "").map(plainWords);
	if (headings.some((large) => shared.length > 1 && shared.includes(plainWords(lineOf(large)))) && heading && shared.includes(plainWords(heading.text))) return void 0;
	return heading && {
		...heading,
		text: heading.text.replace(BULLETS, "")
	};
}
function headingFrom(element) {
	const text = headingText(element);
	return text.length > 1 && text.length <= LONGEST$8 && !NO_HEADING.test(marksOf(element)) && element.closest(OUTSIDE$1) === null ? [{
		text,
		element
	}] : [];
}
function isLong(text) {
	return text.split(" ").length >= FEWEST_WORDS_ALONE$1 || /\p{Lo}{6}/u.test(text);
}
function marksOf(element) {
	return [
		"class",
		"id",
		"itemprop"
	].map((name) => element.getAttribute(name) ?? "").join(" ");
}
// src/core/extract/fields/outlet-evidence.ts
const NAMED_METAS = [
	["og:site_name", 6],
	["dc.publisher", 3],
	["dcterms.publisher", 3],
	["publisher", 2],
	["application-name", 3],
	["al:android:app_name", 1.5],
	["al:ios:app_name", 1.5],
	["twitter:app:name:iphone", 1.5],
	["apple-mobile-web-app-title", 1.5],
	["article:publisher", 1]
];
const LONGEST_NAME$4 = 70;
const LONGEST_LABEL$1 = 120;
/** What an article may be part of and be cited in; a page is none. */
const WHOLE = /^(?:WebSite|Newspaper|Magazine|Periodical|Blog|Publication|CreativeWorkSeries|NewsMediaOrganization)$/u;
const FILE_NAME = /^[\p{Ll}\d]+[_-][\p{L}\d_-]+$/u;
/** A tail of more words or letters is part of the headline; signs of East Asia count twice. */
const MOST_TAIL_WORDS = 6;
const LONGEST_TAIL = 50;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const NO_NAME = /^https?:|^www\.|[@{}<>]|facebook\.com|^(?:magazine|article|blogs|home(?:page)?|start(?:seite)?|accueil|inicio|news|blog|site|website|web|logo|menu|index|main|untitled|brand|image|icon|app|null|undefined|none|connected|search|log ?(?:in|out)|sign ?in|subscribe|all rights reserved|document)$/iu;
/** What pages are made with and linked to: a name only on sites of their own. */
const OF_OTHERS = /^(?:blogger|wordpress(?:\.com)?|wix(?:\.com)?|squarespace|drupal|facebook|twitter|instagram|youtube)$/iu;
const BEFORE_LOGO = /^(?:(?:(?:go|return|back|link) to|visit|zur|zum|(?:aller|retour) à|(?:ir|volver) a|vai (?:alla|al)) (?:the |(?:la |l['’])?(?:portada|página principal|startseite|accueil|home ?page)(?: (?:de|du|von|di))? )?|logo(?:tipo)? (?:of|de|du|von) |logo(?: ?[:-])? )/iu;
const AFTER_LOGO = /(?:[’']s)?[ _-]{1,2}(?:logo(?:type)?|home ?page|startseite|home|front page)$/iu;
/** The years before the owner’s name, the word and the sign. */
const COPYRIGHT = /(?:©|\(c\)|copyright)/iu;
const YEARS = /^(?:(?:©|\(c\)|copyright|by|present|(?:19|20)\d{2}|[\s,.:–—/-]){1,20})/iu;
const OWNER = /^[\p{L}\p{N}][^.,|•·©\n]{1,60}/u;
const RIGHTS = /(?:^|[ ,])(?:all rights|alle rechte|tous droits|todos los derechos|tutti i diritti|todos os direitos|privacy|cookie|terms|trademark|commenting|impressum|imprint)/iu;
const LEGAL_FORM = /,? (?:inc|ltd|llc|limited|gmbh|ag|s\.?a|plc|corp(?:oration)?|co)\.?$/iu;
/** Every name the page gives its outlet, in its data and in what it shows. */
function outletEvidence(facts) {
	const { host } = facts;
	return [
		...metaNames(facts),
		...jsonLdNames(facts),
		...titleNames(facts),
		...shownNames(facts)
	].flatMap(({ name, rule, weight }) => {
		const clean = withoutSlogan(name.slice(0, 200), host).replace(/[\s,.:;|-]{1,5}$/u, "");
		const isKind = NO_NAME.test(clean) || OF_OTHERS.test(clean) && !fitsHost(clean, host);
		return clean.length > 1 && clean.length <= LONGEST_NAME$4 && /\p{L}/u.test(clean) && !isKind && !isTitle$2(clean, facts) ? [{
			name: clean,
			rule,
			weight
		}] : [];
	});
}
/** Some systems put the page’s title where the site’s name belongs; a long one is no name. */
function isTitle$2(name, { pageTitle }) {
	return weightOf$1(name) > LONGEST_TAIL && plainWords(name) === plainWords(pageTitle);
}
/** The length of a name in letters of an alphabet. */
function weightOf$1(name) {
	return name.length + (name.match(DENSE)?.length ?? 0);
}
function metaNames({ meta }) {
	return NAMED_METAS.flatMap(([rule, weight]) => {
		const name = meta(rule)?.content;
		return name === void 0 ? [] : [{
			name,
			rule,
			weight
		}];
	});
}
function jsonLdNames({ jsonLd }) {
	const { article, nodes, resolve } = jsonLd;
	const nameOf = (value) => (typeof value === "string" ? value : textOf(resolve(value)?.name)) ?? "";
	const publishers = listOf(article?.publisher ?? article?.sourceOrganization).slice(0, 1).map(nameOf);
	const wholes = listOf(article?.isPartOf).slice(0, 3).filter((whole) => WHOLE.test(typeOf(resolve(whole))));
	const ofType = (type) => nodes.filter((node) => typesOf(node).some((each) => type.test(each))).slice(0, 2).map(nameOf);
	return [
		...publishers.map((name) => ({
			name,
			rule: "json-ld-publisher",
			weight: 4
		})),
		...wholes.map(nameOf).map((name) => ({
			name,
			rule: "json-ld-part-of",
			weight: 2
		})),
		...ofType(/^WebSite$/u).map((name) => ({
			name,
			rule: "json-ld-site",
			weight: 3
		})),
		...ofType(/Organization$/u).filter((name) => !publishers.includes(name)).map((name) => ({
			name,
			rule: "json-ld-organization",
			weight: 1
		}))
	];
}
/** The part of `title` that is not in the headline: the one that goes with the host, else the last one. */
function titleNames(facts) {
	const { host } = facts;
	const parts = partsOf$6(facts.pageTitle);
	const headlines = headlinesOf(facts, parts);
	const outside = parts.filter((part) => !headlines.some((headline) => headline.includes(plainWords(part))));
	const isBefore = parts.length === 2 && outside.length === 1 && outside[0] === parts[0];
	const end = outside.at(-1) === parts.at(-1) || isBefore && headlines.length === 1 ? outside.at(-1) : void 0;
	const tail = end !== void 0 && isLikeName(end) ? end : void 0;
	if (isHostName(facts.pageTitle, host)) return [{
		name: facts.pageTitle,
		rule: "page-title",
		weight: 3
	}];
	const name = outside.find((part) => fitsHost(part, host) && wordsOf(part) <= MOST_TAIL_WORDS) ?? tail;
	return name === void 0 || parts.length < 2 ? [] : [{
		name,
		rule: "page-title",
		weight: 3
	}];
}
/** What the page has for its headline; where its large heading is the site’s, the smaller one under it. */
function headlinesOf(facts, parts) {
	const { pageTitle, meta, headings, siteHeadings } = facts;
	const large = headings.map((heading) => plainWords(lineOf(heading)));
	const shared = plainWords(meta("og:title")?.content ?? "");
	const smaller = (parts.length > 1 && parts.some((part) => large.includes(plainWords(part))) || siteHeadings.length > 0) && !large.includes(shared) ? smallerHeading(facts) : void 0;
	if (smaller) return [plainWords(smaller.text)];
	return [...large, shared === plainWords(pageTitle) ? "" : shared];
}
function isLikeName(part) {
	return wordsOf(part) <= MOST_TAIL_WORDS && weightOf$1(part) <= LONGEST_TAIL && !/^\p{Ll}+ /u.test(part);
}
function wordsOf(text) {
	return text.split(" ").length;
}
function shownNames({ spots, siteHeadings, host }) {
	const logos = spots.logo.flatMap(labelsOf);
	const owners = spots.copyright.map((element) => copyrightOwner(lineOf(element).slice(0, 300)) ?? "");
	const shown = (rule, weight) => (name) => ({
		name,
		rule,
		weight
	});
	return [
		...siteHeadings.slice(0, 1).map(shown("site-heading", 3)),
		...logos.filter((name) => !FILE_NAME.test(name) && partsOf$6(name).some((part) => fitsHost(part, host))).slice(0, 2).map(shown("logo", 2)),
		...owners.filter((name) => name !== "").slice(0, 1).map(shown("copyright-line", 1))
	];
}
/** What a logo is called, without “Visit the … homepage” around it. */
function labelsOf(element) {
	const labels = [element, ...[...element.querySelectorAll("img, a, svg")].slice(0, 4)].flatMap((each) => [
		"alt",
		"title",
		"aria-label"
	].map((name) => each.getAttribute(name) ?? ""));
	const text = lineOf(element);
	return [...labels, text.length <= LONGEST_NAME$4 ? text : ""].filter((label) => label !== "" && label.length < LONGEST_LABEL$1).map((label) => label.replace(/\s+/gu, " ").trim().replace(BEFORE_LOGO, "").replace(AFTER_LOGO, "")).map(withoutLegalForm);
}
function copyrightOwner(line) {
	const mark = COPYRIGHT.exec(line);
	if (!mark) return void 0;
	const [name = ""] = (OWNER.exec(line.slice(mark.index).replace(YEARS, ""))?.[0] ?? "").split(/\s(?:19|20)\d{2}/u)[0]?.split(RIGHTS) ?? [];
	return withoutLegalForm(name.trim());
}
/** “Quay Press Co., Ltd.” has two. */
function withoutLegalForm(name) {
	return name.replace(LEGAL_FORM, "").replace(LEGAL_FORM, "");
}
// src/core/extract/fields/publication.ts
const CONTAINER_METAS = [
	"citation_journal_title",
	"citation_conference_title",
	"citation_inbook_title",
	"citation_book_title",
	"bepress_citation_journal_title",
	"prism.publicationname",
	"eprints.publication"
];
const HOST_FIT = 2;
const HANDLE_FIT = 1;
/** What a name that is held in a longer one adds to it. */
const SHARE_OF_PART = .25;
const FEWEST_FULL_NAMES = 2;
/** The outlet or journal: the name on which what the page says and shows agrees best, in its fullest form. */
function publicationCandidates(facts) {
	const { host } = facts;
	const containers = CONTAINER_METAS.flatMap((name) => facts.metas(name).slice(0, 1).map((content) => candidate(content, name, "certain")));
	const outlets = outletsIn(outletEvidence(facts));
	const strength = (outlet) => strengthOf(outlet, outlets, facts);
	const names = fullNamesFirst([...outlets].sort((a, b) => strength(b) - strength(a))).flatMap((outlet) => formsOf(outlet, host));
	const last = host === void 0 ? [] : [candidate(host, "host", "suggested")];
	return merged([
		...containers,
		...names,
		...last
	], plainWords);
}
function outletsIn(names) {
	const bases = /* @__PURE__ */ new Map();
	for (const each of names) {
		const base = baseName(each.name);
		bases.set(base, [...bases.get(base) ?? [], each]);
	}
	return [...bases].map(([base, held]) => ({
		base,
		names: held
	}));
}
function strengthOf(outlet, all, { host, meta }) {
	const parts = all.filter(({ base }) => base !== outlet.base && base.length > 3 && outlet.base.includes(base));
	const handle = plainWords(meta("twitter:site")?.content ?? "");
	const isHandle = handle.length > 2 && (outlet.base.includes(handle) || handle.includes(outlet.base));
	return weightOf(outlet) + SHARE_OF_PART * parts.reduce((sum, part) => sum + weightOf(part), 0) + (outlet.names.some(({ name }) => fitsHost(name, host) && !isHostForm(name, host)) ? HOST_FIT : 0) + (isHandle ? HANDLE_FIT : 0);
}
/** Each place where a name stands counts once. */
function weightOf({ names }) {
	return [...new Map(names.map(({ rule, weight }) => [rule, weight])).values()].reduce((sum, weight) => sum + weight, 0);
}
/** An acronym yields to the name in full where two places or more have it. */
function fullNamesFirst(outlets) {
	const [best] = outlets;
	const full = outlets.find(({ names }) => best && new Set(names.filter(({ weight }) => weight > 1).map(({ rule }) => rule)).size >= FEWEST_FULL_NAMES && names.some(({ name }) => isAcronymOf(best.base, name)));
	return full ? [full, ...outlets.filter((outlet) => outlet !== full)] : outlets;
}
/** The spellings of a name, best first: not the bare host’s, with its article, and as most places write it. */
function formsOf(outlet, host) {
	const weights = /* @__PURE__ */ new Map();
	for (const { name, weight } of outlet.names) weights.set(name, (weights.get(name) ?? 0) + weight);
	const isFull = (name) => isHostForm(name, host) ? name === host ? 1 : 0 : 2;
	const rank = (name) => isFull(name) * 1e3 + (hasArticle(name) && (weights.get(name) ?? 0) > 1 ? 100 : 0) + (weights.get(name) ?? 0);
	return outlet.names.toSorted((a, b) => rank(b.name) - rank(a.name)).map(({ name, rule, weight }) => candidate(name, rule, confidenceOf$2(weight)));
}
function confidenceOf$2(weight) {
	if (weight >= 4) return "likely";
	return "suggested";
}
// src/core/extract/fields/roles.ts
const LONGEST$7 = 220;
const LONGEST_LABEL = 24;
const LONGEST_NAME$3 = 60;
const MOST_NAMES$1 = 12;
const ROLES = [
	"editor",
	"translator",
	"interviewer",
	"contributor"
];
/** How a line, or a part of one, begins that credits somebody other than the author. */
const LEADS$1 = new Map(ROLES.map((role) => {
	return [role, new RegExp(`${role === "interviewer" ? "^" : "(?:^|[(;.]\\s?)"}${creditLeads(role, { isStrict: true }).before}`, "iu")];
}));
const CONTRIBUTED = creditLeads("contributor", { isStrict: true }).around.map(([before, after]) => new RegExp(`^${before}(?<names>.{4,160}?)${after}`, "iu"));
/**
* Whom a page credits besides its author, in a line of their own: “Translated by …”, “Übersetzung: …”, “Interview: …”,
* “Editing by …”, “… contributed to this report”.
*/
function roleCandidates({ shown }) {
	const credits = shown.lines.filter(({ text, isApart }) => !isApart && text.length <= LONGEST$7).map(({ text }) => text);
	return Object.fromEntries(ROLES.flatMap((role) => {
		const [line, names] = creditOf(role, credits) ?? [];
		return line === void 0 || !names ? [] : [[role, [candidate(names, `${role}-line`, "likely", line)]]];
	}));
}
function creditOf(role, lines) {
	const lead = LEADS$1.get(role);
	if (!lead) return void 0;
	for (const [index, text] of lines.entries()) {
		const following = lines[index + 1] ?? "";
		const line = text.length <= LONGEST_LABEL && following.length <= LONGEST_NAME$3 && isWhole(lead, text) ? `${text.replace(/[:：]$/u, "")}: ${following}` : text;
		const names = namesAfter(lead, line) ?? (role === "contributor" ? contributors(line) : void 0);
		if (names && names.length > 0) return [line, names.slice(0, MOST_NAMES$1)];
	}
}
/** Whether a line holds a lead and nothing else, its colon or none. */
function isWhole(lead, line) {
	return [
		line,
		`${line}:`,
		`${line} `
	].some((text) => lead.exec(text)?.[0] === text);
}
function namesAfter(lead, line) {
	const match = lead.exec(line);
	if (!match) return void 0;
	const [own = ""] = line.slice(match.index + match[0].length).split(/[;)]/u);
	return people(own);
}
function contributors(line) {
	const names = CONTRIBUTED.map((pattern) => pattern.exec(line)?.groups?.names).find((found) => found);
	return names === void 0 ? void 0 : people(names);
}
/** Every one of them must be a name: a line may begin so and go on about something else. */
function people(text) {
	const names = splitNames(text);
	return names.every((name) => looksLikePerson(name) || isHouse(name)) && displayName(names[0] ?? {}) !== "" ? names : [];
}
// src/core/extract/fields/scholarly.ts
/** The variables of a work’s place in its journal, book or series. */
const PLACES = {
	volume: [
		"citation_volume",
		"bepress_citation_volume",
		"prism.volume",
		"eprints.volume",
		"dc.citation.volume"
	],
	issue: [
		"citation_issue",
		"bepress_citation_issue",
		"prism.number",
		"prism.issue",
		"eprints.number",
		"dc.citation.issue"
	],
	publisher: [
		"citation_publisher",
		"citation_dissertation_institution",
		"bepress_citation_dissertation_institution",
		"citation_technical_report_institution",
		"bepress_citation_technical_report_institution",
		"eprints.publisher",
		"eprints.institution",
		"dc.publisher",
		"dcterms.publisher"
	],
	number: [
		"citation_technical_report_number",
		"bepress_citation_technical_report_num",
		"eprints.id_number"
	],
	edition: ["citation_edition", "prism.edition"],
	genre: [
		"citation_dissertation_name",
		"bepress_citation_dissertation_name",
		"eprints.thesis_type"
	],
	"event-title": ["citation_conference", "eprints.event_title"],
	"event-place": ["eprints.event_location"],
	"publisher-place": ["eprints.place_of_pub"],
	"collection-title": ["citation_series_title", "eprints.series"],
	"container-title-short": ["citation_journal_abbrev", "prism.alternatetitle"],
	"number-of-pages": ["citation_num_pages", "eprints.pages_number"]
};
const COINS_KEYS = {
	volume: "volume",
	issue: "issue",
	publisher: "pub",
	"publisher-place": "place",
	edition: "edition"
};
const FIRST_PAGE = [
	"citation_firstpage",
	"bepress_citation_firstpage",
	"prism.startingpage",
	"citation_first_page"
];
const LAST_PAGE = [
	"citation_lastpage",
	"bepress_citation_lastpage",
	"prism.endingpage",
	"citation_last_page"
];
const PAGES = [
	"prism.pagerange",
	"citation_pages",
	"eprints.pagerange",
	"dc.citation.spage"
];
const LONGEST$6 = 300;
/** What a scholarly page says of where its work appeared. @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing */
function scholarlyCandidates(facts) {
	const { coins } = facts;
	if (!facts.isScholarly && coins.size === 0 && !isBookish(facts)) return {};
	const stated = partsOfWhole(facts);
	const found = Object.entries(PLACES).map(([variable, names]) => {
		const place = variable;
		const metas = names.flatMap((name) => facts.metas(name).slice(0, 1).map((text) => candidate(text, name, "certain")));
		const coin = place in COINS_KEYS ? coins.get(COINS_KEYS[place]) : void 0;
		return [variable, merged([
			...metas,
			...stated[place] === void 0 ? [] : [candidate(stated[place], "json-ld", "certain")],
			...coin === void 0 ? [] : [candidate(coin, "coins", "likely")]
		].filter(({ value }) => value.length <= LONGEST$6), plainWords)];
	});
	const page = pageCandidates$1(facts, coins);
	const arxiv = arxivCandidates(facts).map((each) => ({
		...each,
		value: `arXiv:${each.value}`
	}));
	const named = [...found, ["page", page]].filter(([, list]) => list.length > 0);
	return {
		...Object.fromEntries(named),
		...arxiv.length > 0 && { number: arxiv }
	};
}
function pageCandidates$1(facts, coins) {
	const { meta, jsonLd } = facts;
	const [first, last] = [meta(...FIRST_PAGE), meta(...LAST_PAGE)];
	const whole = meta(...PAGES);
	const { pageStart, pageEnd, pagination } = jsonLd.article ?? {};
	return merged([
		[rangeOf(first?.content, last?.content), first?.name ?? ""],
		[whole?.content ?? "", whole?.name ?? ""],
		[textOf(pagination) ?? rangeOf(numberText(pageStart), numberText(pageEnd)), "json-ld"],
		[coins.get("pages") ?? rangeOf(coins.get("spage"), coins.get("epage")), "coins"]
	].flatMap(([range, rule]) => /^[\p{L}\d][^\n]{0,40}$/u.test(range) ? [candidate(range, rule, "certain")] : []), plainWords);
}
/** “123-130”; the first page alone where it says “123-130” itself, or there is no last one. */
function rangeOf(first = "", last = "") {
	return (last === "" || last === first || /\d\s?[-–]\s?\d/u.test(first) ? first : `${first}-${last}`).replace(/\s?[–—]\s?/gu, "-").trim();
}
function isBookish({ jsonLd }) {
	return typesOf(jsonLd.article).some((type) => /ScholarlyArticle$|^(?:Chapter|Thesis|Report|Book)$/u.test(type));
}
/** Volume and issue stand in what an article is part of, one in the other. */
function partsOfWhole(facts) {
	const { article, resolve } = facts.jsonLd;
	const parts = {};
	let whole = isBookish(facts) ? article : void 0;
	for (let depth = 0; whole && depth < 5; depth += 1) {
		parts.volume ??= numberText(whole.volumeNumber);
		parts.issue ??= numberText(whole.issueNumber);
		const publisher = resolve(listOf(whole.publisher)[0]);
		parts.publisher ??= textOf(publisher?.name) ?? textOf(whole.publisher);
		whole = resolve(listOf(whole.isPartOf)[0]);
	}
	return parts;
}
function numberText(value) {
	return typeof value === "number" ? String(value) : textOf(value);
}
// src/core/extract/fields/standfirst.ts
const PAPER_METAS$2 = [
	"citation_abstract",
	"dcterms.abstract",
	"eprints.abstract",
	"prism.teaser"
];
const METAS$1 = [
	"og:description",
	"description",
	"twitter:description",
	"dc.description",
	"dcterms.description",
	"sailthru.description"
];
const SHORTEST$1 = 25;
const LONGEST$5 = 700;
const LONGEST_ABSTRACT = 1e4;
const OUTSIDE = "nav, aside, footer, form, [class*=\"related\"], [class*=\"comment\"], [id*=\"comment\"]";
/** An excerpt is taken from the first paragraphs. */
const PARAGRAPHS = 3;
const CUT$1 = / ?\[?(?:…|\.{3})\]?$/u;
/** How the page sums itself up: an abstract, else its description, else a visible standfirst; in full where one is cut. */
function standfirstCandidates(facts) {
	const { metas, jsonLd } = facts;
	const abstracts = PAPER_METAS$2.flatMap((name) => metas(name).slice(0, 1).map((text) => candidate(text.slice(0, LONGEST_ABSTRACT), name, "certain")));
	const shown = shownStandfirsts(facts);
	const said = [...METAS$1.flatMap((name) => metas(name).slice(0, 1).map((text) => candidate(text, name, "likely"))), ...[textOf(jsonLd.article?.description), textOf(jsonLd.article?.abstract)].flatMap((text) => text === void 0 ? [] : [candidate(text, "json-ld", "likely")])].filter(({ value }) => isSummary(value, facts));
	return merged([
		...abstracts,
		...wholeFirst$1([...said, ...shown]),
		...said,
		...shown
	], plainWords);
}
/** Leaves out descriptions that are but the beginning of a paragraph, cut in the middle of a sentence. */
function withoutExcerpts(said, paragraphs) {
	const beginnings = paragraphs.slice(0, PARAGRAPHS).map(plainWords);
	return said.filter(({ value }) => {
		const start = plainWords(value.replace(CUT$1, ""));
		return !CUT$1.test(value) || !beginnings.some((beginning) => beginning.startsWith(start));
	});
}
/** A description that breaks off yields to one that begins like it and goes on. */
function wholeFirst$1(said) {
	const [first] = said;
	if (!first || !CUT$1.test(first.value)) return [];
	const start = plainWords(first.value.replace(CUT$1, ""));
	const whole = said.find(({ value }) => !CUT$1.test(value) && plainWords(value).startsWith(start));
	return whole ? [whole] : [];
}
function isSummary(text, { pageTitle }) {
	return text.length >= SHORTEST$1 && text.length <= LONGEST$5 && plainWords(text) !== plainWords(pageTitle);
}
function shownStandfirsts(facts) {
	const title = facts.meta("og:title")?.content ?? facts.pageTitle;
	return facts.spots.standfirst.flatMap((element) => {
		const text = lineOf(element);
		return text.length >= 50 && text.length <= LONGEST$5 && element.closest(OUTSIDE) === null && !(text.length < title.length * 1.5 && sharesWords(text, title)) ? [text] : [];
	}).slice(0, 1).map((text) => candidate(text, "standfirst", "suggested"));
}
// src/core/extract/fields/title-tail.ts
const SEPARATOR = / ?[|｜»•›] ?| [–—－·-]{1,3} | ::? /gu;
const HEAD_SEPARATOR = / ?[|｜»•›] ?| [–—－·-]{1,3} |: /u;
/** East Asian pages have these without a space; elsewhere they part less. */
const TIGHT_SEPARATOR = /[:：_]/gu;
const SHORTEST = 4;
const LONGEST_NAME$2 = 70;
const MOST_CUTS = 3;
/** A title without “ | Site” behind it or “Site: ” before it. Cuts only what is a name of the site or its host. */
function withoutSiteName(title, surroundings) {
	let rest = title.slice(0, 1e3).trim();
	for (let cuts = 0; cuts < MOST_CUTS; cuts += 1) {
		const cut = cutOnce(rest, surroundings);
		if (cut === rest) return rest;
		rest = cut;
	}
	return rest;
}
function cutOnce(title, surroundings) {
	const last = [...title.matchAll(SEPARATOR)].at(-1);
	const tail = last ? title.slice(last.index + last[0].length) : "";
	const front = last ? title.slice(0, last.index).trim() : "";
	if (front.length > SHORTEST && isSiteName(tail, surroundings)) return front;
	const tight = [...title.matchAll(TIGHT_SEPARATOR)].at(-1)?.index ?? 0;
	if (tight > SHORTEST && isSiteName(title.slice(tight + 1).trim(), {
		...surroundings,
		host: void 0
	})) return title.slice(0, tight).trim();
	const first = HEAD_SEPARATOR.exec(title);
	const head = first ? title.slice(0, first.index) : "";
	const back = first ? title.slice(first.index + first[0].length).trim() : "";
	return back.length >= SHORTEST && isSiteName(head, {
		...surroundings,
		host: void 0
	}) ? back : title;
}
function isSiteName(whole, { sites, host }) {
	const part = withoutAside(whole);
	const base = baseName(part);
	if (base === "" || part.length > LONGEST_NAME$2) return false;
	return sites.some((site) => {
		const own = baseName(site);
		return own === base || own.length >= 4 && base.length >= 4 && (own.includes(base) || startsWithName(base, own));
	}) || fitsHost(part, host) && base.length < ownLabel(host).length * 2;
}
/** “The Quay Post Sports” is the site’s too; “Quay Post sues its readers” is a headline. */
function startsWithName(base, own) {
	return base.startsWith(own) && base.length < own.length * 2 && plainWords(base) !== own;
}
// src/core/extract/fields/title.ts
const PAPER_METAS$1 = [
	"citation_title",
	"bepress_citation_title",
	"eprints.title",
	"prism.title"
];
const NAME_METAS = [
	"og:title",
	"twitter:title",
	"dc.title",
	"dcterms.title",
	"parsely-title",
	"sailthru.title",
	"title",
	"headline"
];
const LONGEST$4 = 400;
const CUT = / ?(?:…|\.{3})$/u;
/** A shorter heading that is part of the page’s name is a section’s: “Opinion”. */
const LEAST_SHARE = .35;
/**
* The title: a paper’s own, else a heading that agrees with the names the page has for itself, else the best of those
* names without the site’s.
*
* @param sites names of the outlet
*/
function titleCandidates(facts, sites) {
	const surroundings = {
		sites,
		host: facts.host
	};
	const papers = PAPER_METAS$1.flatMap((name) => facts.metas(name).slice(0, 1).map((text) => candidate(text, name, "certain")));
	const all = pageNames(facts).map(({ text, rule }) => ({
		text: withoutSiteName(text, surroundings),
		rule
	})).filter(({ text }) => text.length <= LONGEST$4 && plainWords(text) !== "");
	const names = all.filter(({ text }) => !isSite(text, sites) && !isHostName(text, surroundings.host));
	const headings = titleHeadings(facts).filter(({ text }) => !isSite(text, sites));
	const heading = headings.find(({ text }) => agrees(text, names)) ?? smallerHeading(facts) ?? loneHeading(headings);
	const said = names.map(({ text, rule }) => candidate(text, rule, rule === "page-title" ? "suggested" : "likely"));
	const shown = heading ? shownTitle(heading, names) : [];
	const rest = heading ? [] : headings.slice(0, 2).map(({ text }) => candidate(text, "heading", "suggested"));
	const found = merged([
		...papers,
		...shown,
		...wholeFirst(said),
		...rest
	], plainWords);
	return found.length > 0 ? found : all.slice(0, 1).map(({ text, rule }) => candidate(text, rule, "suggested"));
}
function pageNames({ meta, jsonLd, pageTitle, properties }) {
	const headline = textOf(jsonLd.article?.headline) ?? textOf(jsonLd.article?.name);
	const property = properties.find((element) => element.getAttribute("itemprop") === "headline");
	const [first, ...others] = NAME_METAS.flatMap((name) => {
		const content = meta(name)?.content;
		return content === void 0 ? [] : [{
			text: content,
			rule: name
		}];
	});
	return [
		...first ? [first] : [],
		...headline === void 0 ? [] : [{
			text: headline,
			rule: "json-ld"
		}],
		...others,
		...property ? [{
			text: property.getAttribute("content") ?? headingText(property),
			rule: "microdata"
		}] : [],
		...pageTitle === "" ? [] : [{
			text: pageTitle,
			rule: "page-title"
		}]
	];
}
function agrees(heading, names) {
	const plain = plainWords(heading);
	return names.some(({ text }) => {
		const name = plainWords(text);
		if (plain === name) return true;
		return plain.length >= LEAST_SHARE * name.length && sharesWords(heading, text);
	});
}
/** A heading as it is shown, unless the page’s own name for itself is the same in better type or without a kicker. */
function shownTitle(heading, names) {
	const shown = candidate(heading.text, "heading", "likely");
	const plain = plainWords(heading.text);
	const parts = [...heading.element.querySelectorAll("*")].map((part) => plainWords(headingText(part)));
	const better = names.find(({ text, rule }) => {
		const name = plainWords(text);
		return name === plain && isAllCapitals(heading.text) && !isAllCapitals(text) || rule !== "page-title" && name !== plain && name.length > plain.length / 2 && parts.includes(name);
	});
	return better ? [candidate(better.text, better.rule, "likely"), shown] : [shown];
}
function isAllCapitals(text) {
	return /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);
}
/** “Ports closed for a…” goes behind the same in full. */
function wholeFirst(said) {
	const [first] = said;
	const start = first && CUT.test(first.value) ? first.value.replace(CUT, "") : void 0;
	const whole = start === void 0 ? void 0 : said.find(({ value }) => value.length > start.length + 3 && value.startsWith(start) && value !== first?.value);
	return whole ? [whole, ...said.filter((each) => each !== whole)] : said;
}
function isSite(text, sites) {
	return sites.some((site) => plainWords(site) === plainWords(text));
}
// src/core/extract/fields/kind-of-outlet.ts
const NEWS_NAME = nameWith([...publishingWords(({ newspapers }) => newspapers), ...[
	"le monde",
	"figaro",
	"libération",
	"estadão",
	"hürriyet",
	"известия",
	"правда"
]]);
/** “Peer-review” is no magazine. */
const MAGAZINE_NAME = nameWith(publishingWords(({ magazines }) => magazines), "-");
/** Programs that make blogs and nothing else, and hosts that hold them. */
const BLOG_HOST = /(?:^|\.)(?:blogspot\.[a-z.]{2,6}|wordpress\.com|substack\.com|medium\.com|tumblr\.com|typepad\.com|livejournal\.com|ghost\.io|hypotheses\.org|over-blog\.com|blogger\.com)$/u;
const BLOG_PROGRAM = /^(?:blogger|medium|substack|ghost|typepad|tumblr|livejournal|movable type|jekyll|hugo|hexo)\b/iu;
const FORUM_HOST = /(?:^|\.)(?:twitter\.com|x\.com|facebook\.com|instagram\.com|threads\.net|reddit\.com|bsky\.app|tiktok\.com|vk\.com|weibo\.com|linkedin\.com|stackoverflow\.com|stackexchange\.com|quora\.com|news\.ycombinator\.com|t\.me)$/u;
const FORUM_PROGRAM = /^(?:mastodon|pleroma|misskey|discourse|phpbb|vbulletin|xenforo|mybb|invision|flarum)\b/iu;
const FILM_HOST = /(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com|dailymotion\.com)$/u;
/** What kind of outlet a page is of, as far as its names, its program and its address tell; any country’s. */
function kindOfOutlet(facts, names) {
	const { meta, jsonLd, url, host = "" } = facts;
	const program = meta("generator")?.content ?? meta("application-name")?.content ?? "";
	const name = names.slice(0, 2).join(" ").slice(0, 200);
	if (FILM_HOST.test(host)) return "film";
	if (FORUM_HOST.test(host) || FORUM_PROGRAM.test(program)) return "forum";
	if (/^mediawiki\b/iu.test(program) && /p(?:a?edia|ædia)|encyclop|энцикл|pédie/iu.test(`${name} ${host}`)) return "encyclopedia";
	if (BLOG_HOST.test(host) || BLOG_PROGRAM.test(program)) return "blog";
	if (MAGAZINE_NAME.test(name)) return "magazine";
	if (jsonLd.nodes.some((node) => typesOf(node).includes("NewsMediaOrganization")) || NEWS_NAME.test(name) || /news|zeitung|noticias|nachrichten|haber/u.test(host)) return "news";
	return isBlogAddress(url) ? "blog" : "unknown";
}
function isBlogAddress(url) {
	return /^https?:\/\/(?:blogs?\.|[^/]+\/(?:[a-z]{2}\/)?blogs?\/)/iu.test(url ?? "");
}
/** Words of Latin script stand whole, others may have endings. @param parts what else no word stands behind */
function nameWith(words, parts = "") {
	const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word));
	const others = words.filter((word) => !latin.includes(word));
	return new RegExp(`(?<![\\p{L}\\p{N}${parts}])${phrasesPattern(latin)}|${anyOf(others)}`, "iu");
}
// src/core/extract/fields/type.ts
/** By the name that only such works carry. */
const METAS = [
	["citation_dissertation_institution", "thesis"],
	["bepress_citation_dissertation_institution", "thesis"],
	["eprints.thesis_type", "thesis"],
	["citation_technical_report_institution", "report"],
	["bepress_citation_technical_report_institution", "report"],
	["citation_conference_title", "paper-conference"],
	["citation_conference", "paper-conference"],
	["citation_inbook_title", "chapter"],
	["citation_book_title", "chapter"],
	["citation_arxiv_id", "article"],
	["citation_journal_title", "article-journal"],
	["bepress_citation_journal_title", "article-journal"],
	["prism.publicationname", "article-journal"],
	["citation_isbn", "book"],
	["book:isbn", "book"]
];
/** What repositories and libraries call the kinds of works. */
const STATED_KINDS = [
	[/thesis|dissertation/iu, "thesis"],
	[/book_?(?:section|chapter|part)|chapter/iu, "chapter"],
	[/conference|proceedings/iu, "paper-conference"],
	[/pre-?print|working ?paper|discussion paper|submitted/iu, "article"],
	[/technical report|monograph|^report|policy brief|white paper/iu, "report"],
	[/journal|research-?article|^article$|review article/iu, "article-journal"],
	[/^book$|^buch$/iu, "book"],
	[/data ?set/iu, "dataset"],
	[/software/iu, "software"]
];
/** schema.org’s types; those that say too little are missing. @see https://schema.org/CreativeWork */
const SCHEMA_TYPES = [
	[/ScholarlyArticle$/u, "article-journal"],
	[/NewsArticle$/u, "article-newspaper"],
	[/^(?:BlogPosting|LiveBlogPosting)$/u, "post-weblog"],
	[/^(?:SocialMediaPosting|DiscussionForumPosting|QAPage|Question|Comment)$/u, "post"],
	[/^Report$/u, "report"],
	[/^Thesis$/u, "thesis"],
	[/^Chapter$/u, "chapter"],
	[/^Book$/u, "book"],
	[/^Dataset$/u, "dataset"],
	[/^Software(?:SourceCode|Application)$/u, "software"],
	[/^Legislation/u, "legislation"],
	[/^(?:VideoObject|AudioObject|RadioEpisode|TVEpisode|PodcastEpisode|Episode)$/u, "broadcast"],
	[/^Movie$/u, "motion_picture"],
	[/^(?:Critic)?Review$/u, "review"],
	[/^Interview$/u, "interview"],
	[/^DefinedTerm$/u, "entry-encyclopedia"],
	[/^SpeechArticle$/u, "speech"]
];
const OUTLET_TYPES = {
	news: "article-newspaper",
	magazine: "article-magazine",
	blog: "post-weblog",
	forum: "post",
	encyclopedia: "entry-encyclopedia",
	film: "motion_picture",
	unknown: "webpage"
};
const INTERVIEW = new RegExp(`^${anyOf(publishingWords(({ interviews }) => interviews))}(?!\\p{L})|\\b${anyOf(publishingWords(({ interviewsWith }) => interviewsWith))}\\b`, "iu");
/**
* What kind of work the page is: by what only such works say of themselves, then by schema.org’s types, then by the
* outlet. Never empty.
*
* @param names of the outlet, the likeliest first
*/
function typeCandidates(facts, names = []) {
	const outlet = kindOfOutlet(facts, names);
	const found = [
		...legalTypes(facts),
		...paperTypes(facts),
		...schemaTypes(facts, outlet),
		...outletTypes(facts, outlet),
		...interviewTypes(facts)
	];
	const page = candidate("webpage", "page", "suggested");
	const [first = page, ...others] = merged([...found, page], (type) => type);
	return [first, ...others];
}
function legalTypes({ meta, metas }) {
	const eli = meta("eli:id_local", "eli:type_document", "eli:title", "eli:is_realized_by");
	const isCase = metas("dc.type").some((kind) => /judg(?:e?ment)|case law|arrêt|urteil|sentencia/iu.test(kind));
	return [...eli ? [candidate("legislation", eli.name, "certain")] : [], ...isCase ? [candidate("legal_case", "dc.type", "likely")] : []];
}
function paperTypes({ meta, metas, host }) {
	const isArxiv = /(?:^|\.)arxiv\.org$/u.test(host ?? "");
	const named = METAS.filter(([name]) => meta(name)).map(([name, type]) => candidate(type, name, "certain"));
	const isPaper = meta("citation_title", "eprints.title", "bepress_citation_title", "dc.identifier") !== void 0;
	const stated = [
		"eprints.type",
		"citation_article_type",
		"dc.type",
		"dcterms.type",
		"prism.genre"
	].flatMap((name) => isPaper || name.startsWith("eprints") ? metas(name).flatMap((kind) => statedType(kind, name)) : []);
	return [
		...isArxiv && meta("citation_title") ? [candidate("article", "address", "certain")] : [],
		...named,
		...stated
	];
}
function statedType(kind, rule) {
	const type = STATED_KINDS.find(([pattern]) => pattern.test(kind.slice(0, 100)))?.[1];
	return type === void 0 ? [] : [candidate(type, rule, "likely")];
}
function schemaTypes({ jsonLd }, outlet) {
	const types = typesOf(jsonLd.article);
	return SCHEMA_TYPES.flatMap(([pattern, type]) => {
		if (!types.some((each) => pattern.test(each))) return [];
		if (type === "review" && isOfBook(jsonLd.article?.itemReviewed, jsonLd.resolve)) return [candidate("review-book", "json-ld", "likely"), candidate(type, "json-ld", "suggested")];
		if (type === "article-newspaper" && outlet === "magazine") return [candidate("article-magazine", "outlet", "likely"), candidate(type, "json-ld", "suggested")];
		if (type === "post-weblog" && outlet === "forum") return [candidate("post", "outlet", "likely"), candidate(type, "json-ld", "suggested")];
		return [candidate(type, "json-ld", "likely")];
	});
}
function isOfBook(reviewed, resolve) {
	return typesOf(resolve(listOf(reviewed)[0])).includes("Book");
}
function outletTypes(facts, outlet) {
	const { meta, jsonLd } = facts;
	const shared = meta("og:type")?.content.toLowerCase() ?? "";
	if (/^video\b/u.test(shared) && !jsonLd.article) return [candidate("broadcast", "og:type", "likely")];
	if (shared === "book") return [candidate("book", "og:type", "likely")];
	const isArticle = shared === "article" || typesOf(jsonLd.article).some((type) => /Article$/u.test(type)) || meta("news_keywords", "article:published_time", "article:section", "article:author") !== void 0;
	const standing = [
		"blog",
		"forum",
		"encyclopedia",
		"film"
	];
	const isStory = (outlet === "news" || outlet === "magazine") && isStoryAddress(facts.url);
	if (!isArticle && !isStory && !standing.includes(outlet)) return [];
	if (outlet !== "unknown") return [candidate(OUTLET_TYPES[outlet], "outlet", isArticle ? "likely" : "suggested")];
	if (isNewsPath(facts)) return [candidate("article-newspaper", "outlet", "suggested")];
	return isFromBlogProgram(facts) ? [candidate("post-weblog", "outlet", "suggested")] : [];
}
/** One that names a story, as `/politics/2019/a-story-of-ports` or `/id/44613978` do, and not a section. */
function isStoryAddress(url) {
	return (/^https?:\/\/[^/?#]+([^?#]*)/u.exec(url ?? "")?.[1] ?? "").slice(0, 500).split("/").some((part) => /\d{5}/u.test(part) || part.split(/[-_]/u).length > 3);
}
function isNewsPath({ meta, url }) {
	const isNewsAddress = /\/(?:news|noticias|nachrichten|actualites?|notizie|haber(?:ler)?|politics?|politik|world|sports?)\//iu.test(url ?? "");
	return meta("news_keywords") !== void 0 || isNewsAddress;
}
/** A dated post of a blog program, of an outlet that nothing calls a newspaper. */
function isFromBlogProgram({ meta, url }) {
	return /^wordpress/iu.test(meta("generator")?.content ?? "") && /\/(?:19|20)\d{2}\/\d{2}\//u.test(url ?? "");
}
function interviewTypes({ meta, jsonLd }) {
	const isSection = [
		meta("article:section", "parsely-section")?.content,
		textOf(jsonLd.article?.articleSection),
		textOf(jsonLd.article?.genre)
	].some((section) => INTERVIEW.test(section ?? ""));
	const isTitle = INTERVIEW.test(meta("og:title")?.content.slice(0, 200) ?? "");
	return isSection || isTitle ? [candidate("interview", isSection ? "section" : "title", "suggested")] : [];
}
// src/core/extract/page/flat-text.ts
/** What can be had of a page that cannot be parsed: its text without tags. */
function flatText(html) {
	const title = /<title(?:\s[^<>]{0,200})?>([^<]{1,300})/iu.exec(html)?.[1]?.trim();
	const paragraphs = withoutElements(withoutElements(html, "script"), "style").replace(/<\/?(?:p|div|br|li|h\d|tr)\b[^<>]*>/giu, "\n").replace(/<[^<>]*>/gu, " ").split("\n").map((line) => decodeEntities(line.replace(/\s+/gu, " "))).filter((line) => line !== "");
	return {
		...title ? { title: decodeEntities(title) } : {},
		paragraphs
	};
}
/** Cuts from each start tag to its end tag, or to the end of the page as browsers do. Linear in the length. */
function withoutElements(html, name) {
	const [first = "", ...others] = html.split(new RegExp(`<${name}(?=[\\s>])`, "giu"));
	return [first, ...others.map((part) => {
		const end = part.search(new RegExp(`</${name}[\\s>]`, "iu"));
		return end < 0 ? "" : part.slice(end);
	})].join(" ");
}
// src/core/extract/page/coins.ts
const LONGEST$3 = 8e3;
const MOST$1 = 50;
/**
* What a page says of its own work for reference managers, by key: `atitle`, `jtitle`, `volume`. Of several works,
* those of a list of references among them, the one with the page’s title is meant.
*
* @see ANSI/NISO Z39.88-2004 (OpenURL ContextObjects in spans)
*/
function ownCoins({ coinsSpans, pageTitle, meta }) {
	const titles = [meta("citation_title", "og:title")?.content ?? "", pageTitle].filter((title) => title !== "");
	for (const span of coinsSpans.slice(0, MOST$1)) {
		const facts = readCoin(span);
		const title = facts.get("atitle") ?? facts.get("btitle") ?? facts.get("title") ?? "";
		if (title !== "" && titles.some((each) => sharesWords(each, title))) return facts;
	}
	return /* @__PURE__ */ new Map();
}
function readCoin(span) {
	const facts = /* @__PURE__ */ new Map();
	for (const [key, value] of new URLSearchParams(span.slice(0, LONGEST$3))) {
		const name = key.replace(/^rft\./u, "").toLowerCase();
		if (value.trim() !== "" && !facts.has(name)) facts.set(name, value.trim());
	}
	return facts;
}
// src/core/extract/page/apart.ts
const APART_TAG = /^(?:aside|nav|footer|form|blockquote)$/iu;
const APART_NAME = /(?:^|[\s_-])(?:comments?|disqus|respond|related\w{0,8}|sidebar|side-?bar|recommend\w{0,6}|recirc\w{0,6}|(?<!node-)(?<!node--)promo\w{0,4}|newsletter|site-?(?:footer|header|nav)|page-?(?:footer|header)|masthead|breadcrumbs?|menu|nav|navbar|navigation|footer|trending|most-?(?:read|popular)|popular|latest|more-?(?:news|stories|from)|read-?(?:more|next|also)|teasers?|advert\w{0,8}|sponsored|cookie\w{0,4})(?:$|[\s_-])/iu;
/** A box in a column, and how one that tells of the article itself is called. */
const BOX = /(?:^|[\s_-])widget(?:$|[\s_-])/iu;
const OWN_BOX = /(?:^|[\s_-])(?:authors?|by-?line|meta(?:data)?)(?:$|[\s_-])/iu;
/** Things that a page holds besides its work: their authors and dates are not the page’s. */
const OTHER_ITEM = /\/(?:(?:User)?Comments?|(?:Image|Audio|Media)Object|\w{0,20}Rating|WP(?:Header|Footer|SideBar|AdBlock))$/u;
const MOST_LEVELS = 3;
const LINES_BESIDE = 8;
const LONGEST_BESIDE = 400;
/** Whether and why an element is a menu, a side column, comments, a quotation, a post from elsewhere or the like. */
function apartness(element, hints) {
	if (APART_NAME.test(hints) || BOX.test(hints) && !OWN_BOX.test(hints) || isOtherItem(element)) return "name";
	return APART_TAG.test(element.tagName) ? "kind" : void 0;
}
/** Whether an element is, in microdata, a picture, a comment or another thing than the page’s work. */
function isOtherItem(element) {
	return OTHER_ITEM.test(element.getAttribute("itemtype")?.trim().slice(0, 200) ?? "");
}
/**
* Whether an `aside`, `footer` or `nav` stands right under the title and belongs to it, as where a designer put the
* byline and the date into one: it is small, and in the same article or the same few boxes as the heading.
*/
function isBesideTitle(element, { holders, linesSince }) {
	if (!/^(?:aside|footer|nav)$/iu.test(element.tagName) || linesSince < 0 || linesSince > LINES_BESIDE) return false;
	const level = levelOfCommon(element, holders);
	const isWithin = holders.slice(level).some(({ tagName }) => /^article$/iu.test(tagName));
	const isWhole = /^(?:body|main|html)$/iu.test(holders[level]?.tagName ?? "html");
	return (level <= MOST_LEVELS && !isWhole || isWithin) && (element.textContent ?? "").replace(/\s+/gu, " ").length <= LONGEST_BESIDE;
}
/** How far out the first of the title’s holders is that holds the element too. */
function levelOfCommon(element, holders) {
	const levels = new Map(holders.map((holder, level) => [holder, level]));
	for (let each = element.parentElement; each; each = each.parentElement) {
		const level = levels.get(each);
		if (level !== void 0) return level;
	}
	return holders.length;
}
// src/core/extract/page/page-lines.ts
const MOST_NODES = 6e4;
const LONGEST_LINE = 1e3;
const LONGEST_MARK = 300;
const MOST_SMALLER = 60;
const FAR_MORE = 2;
const SILENT = /^(?:script|style|noscript|template|svg|select|option|textarea|iframe|head|title|button|object)$/iu;
const INLINE = /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|em|font|i|ins|kbd|label|mark|q|s|small|span|strong|sub|sup|time|tt|u|var|wbr)$/iu;
const AUTHOR_NAME = /by-?line|auth?or|autor|auteur|verfasser|writer|reporter|contributor|vcard|p-author|signature|firma$/u;
const NO_AUTHOR_NAME = /bio\b|about|avatar|image|photo|img|social|follow|comment|related|desc|excerpt|archive|authori[sz]/u;
const DATE_NAME = /date|time|datum|fecha|publi(?:sh|c|é)|posted|fech|tarih|data\b|pubd|created|updated|modified|dateline/u;
const PROFILE = /\/(?:authors?|people|persons?|profiles?|staff|reporters?|journalists?|contributors?|users?|autor(?:es?|in|en|i)?|auteurs?|yazar(?:lar)?|columnists?|by|writers?|redaktion|redactor(?:es)?)\/[^/]/iu;
const WRITERS = /\/(?:authors?|staff|reporters?|journalists?|contributors?|autor(?:es?|in|en)?|auteurs?|columnists?|writers?|redaktion)\/[^/]/iu;
const TOPIC = /topic|\/tags?\/|subject|categor|section|search|themen?\/|[?&]q=/iu;
/**
* The lines of a page, and the elements among them that hold a byline or a date.
*
* @param ownTitle the page’s own name for itself, by which its heading is told from others
*/
function pageLines(tree, ownTitle) {
	const lines = [];
	const marks = [];
	const body = tree.querySelector("body") ?? tree;
	const headings = holdersOf(titleHeading(body, plainOf(ownTitle)));
	const stack = [{
		nodes: body.childNodes[Symbol.iterator](),
		isApart: false,
		isMarked: true,
		isBlock: true,
		isHeading: false
	}];
	let text = "";
	let left = MOST_NODES;
	let titleAt = -1;
	const endLine = ({ isApart, isHeading }) => {
		const line = tidied(text);
		if (line !== "") lines.push({
			text: line,
			isApart,
			isHeading
		});
		text = "";
	};
	for (let frame = stack.at(-1); frame && left > 0; frame = stack.at(-1)) {
		const { value: node, done } = frame.nodes.next();
		if (done) {
			if (frame.isBlock) endLine(frame);
			stack.pop();
			continue;
		}
		left -= 1;
		if (node.nodeType === 3 && text.length < LONGEST_LINE) text += ` ${node.textContent ?? ""}`;
		if (!isElement(node) || SILENT.test(node.tagName)) continue;
		const isBlock = !INLINE.test(node.tagName);
		if (isBlock) endLine(frame);
		if (headings[0] === node) titleAt = lines.length;
		const hints = hintsOf(node);
		const isHolder = headings.includes(node);
		const apart = isHolder ? void 0 : apartness(node, hints);
		const isApart = !isHolder && (frame.isApart || apart !== void 0);
		const linesSince = titleAt < 0 ? -1 : lines.length - titleAt;
		const isMarked = isHolder || frame.isMarked && (apart === void 0 || apart === "kind" && isBesideTitle(node, {
			holders: headings,
			linesSince
		}));
		const mark = markOf(node, hints);
		if (mark) marks.push({
			...mark,
			line: lines.length,
			isApart: !isMarked
		});
		stack.push({
			nodes: node.childNodes[Symbol.iterator](),
			isApart,
			isMarked,
			isBlock,
			isHeading: frame.isHeading || /^h[1-6]$/iu.test(node.tagName)
		});
	}
	return {
		lines,
		marks,
		titleAt
	};
}
/**
* The heading that the page’s own title contains, a large one first unless a smaller one has far more of it: the large
* one is the site’s then. Else the only large one.
*/
function titleHeading(body, title) {
	const large = [...body.querySelectorAll("h1")];
	const smaller = [...body.querySelectorAll("h2, h3")].slice(0, MOST_SMALLER);
	const isTitle = (element) => {
		const text = plainOf(lineOf(element));
		return text.length > 3 && (title.includes(text) || title.length > 8 && text.includes(title));
	};
	const longest = (elements) => elements.reduce((best, each) => best && lineOf(best).length >= lineOf(each).length ? best : each, void 0);
	const [first, second] = [longest(large.filter(isTitle)), longest(smaller.filter(isTitle))];
	return (first && second && lineOf(second).length > FAR_MORE * lineOf(first).length ? second : first ?? second) ?? (large.length === 1 ? large[0] : void 0);
}
/** An element and all that it stands in. */
function holdersOf(element) {
	const holders = [];
	for (let each = element ?? null; each && holders.length < 500; each = each.parentElement) holders.push(each);
	return holders;
}
function hintsOf(element) {
	return [
		"class",
		"id",
		"itemprop",
		"rel"
	].map((name) => element.getAttribute(name) ?? "").join(" ").slice(0, 300).toLowerCase();
}
function markOf(element, hints) {
	const author = authorMark(element, hints);
	const kind = author ? "author" : "date";
	const by = author ?? dateMark(element, hints);
	if (!by) return void 0;
	const stamp = element.getAttribute("datetime") ?? element.getAttribute("content") ?? void 0;
	const text = spacedText(element);
	if (text === "" && !stamp) return void 0;
	const isWriter = by === "profile" && WRITERS.test((element.getAttribute("href") ?? "").slice(0, 300));
	return {
		kind,
		by,
		text,
		stamp: stamp?.slice(0, 120),
		hints,
		...isWriter && { isWriter }
	};
}
function authorMark(element, hints) {
	const words = hints.split(/\s+/u);
	if (/^(?:meta|link)$/iu.test(element.tagName)) return void 0;
	if (words.includes("author") && (element.getAttribute("itemprop") ?? element.getAttribute("rel"))) return "vocabulary";
	if (words.includes("p-author") || words.includes("vcard")) return NO_AUTHOR_NAME.test(hints) ? void 0 : "vocabulary";
	if (words.some((word) => AUTHOR_NAME.test(word) && !NO_AUTHOR_NAME.test(word))) return "class";
	return /^a$/iu.test(element.tagName) && isProfile(element.getAttribute("href") ?? "") ? "profile" : void 0;
}
function isProfile(address) {
	return address.length <= 300 && PROFILE.test(address) && !TOPIC.test(address);
}
function dateMark(element, hints) {
	if (/datepublished|dt-published/u.test(hints)) return "vocabulary";
	if (/^time$/iu.test(element.tagName)) return "vocabulary";
	return DATE_NAME.test(hints) ? "class" : void 0;
}
/** The text of a small element with the parts of it kept apart; nothing of one that holds more. */
function spacedText(element) {
	let text = "";
	let left = 120;
	const stack = [element];
	for (let node = stack.pop(); node; node = stack.pop()) {
		left -= 1;
		if (left < 0 || text.length > LONGEST_MARK) return "";
		if (node.nodeType === 3) text += ` ${node.textContent ?? ""}`;
		else if (isElement(node) && !SILENT.test(node.tagName)) {
			if (!INLINE.test(node.tagName)) text += " \n";
			stack.push(...[...node.childNodes].reverse());
		}
	}
	return text.split("\n").map(tidied).filter(Boolean).join(" | ");
}
function tidied(text) {
	return decodeEntities(text.slice(0, LONGEST_LINE).replace(/\s+/gu, " ")).replace(/ ([,.;:!?])(?=\s|$)/gu, "$1").trim();
}
// src/core/extract/page/choose-article.ts
const ARTICLE = /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|ScholarlyArticle|TechArticle|MedicalScholarlyArticle|AdvertiserContentArticle|OpinionPiece)$/u;
const OTHER_WORK = /^(?:SocialMediaPosting|DiscussionForumPosting|QAPage|Book|Chapter|Thesis|Dataset|SoftwareSourceCode|SoftwareApplication|Legislation|VideoObject|AudioObject|PodcastEpisode|RadioEpisode|TVEpisode|Episode|Review|CriticReview|Recipe|Movie|PresentationDigitalDocument|DefinedTerm|Interview|SpeechArticle|CreativeWork)$/u;
const PAGE = /^(?:WebPage|ItemPage|AboutPage|MedicalWebPage|ProfilePage|FAQPage)$/u;
/** By these a work hangs on its page; by any other, it is something the page mentions. */
const OWN_PATH = /^(?:@graph|mainEntity|mainEntityOfPage|@list|@set)$/u;
/** Lists of what else there is to read, and now and then the page’s own article. */
const LISTED_PATH = /^(?:@graph|mainEntity|itemListElement|item|hasPart|blogPost|blogPosts)$/u;
/**
* The one of a page’s objects that is the work on it. One that agrees with the page by its name or address goes
* first, articles go before other works and those before pages. Teasers, comments and reviewed works are none,
* nor are checks of facts: their author often is the one who made the claim.
*/
function chooseArticle(placed, hint) {
	const titles = (hint.titles ?? []).filter((title) => title.length > 3);
	const addresses = new Set((hint.addresses ?? []).map(plainAddress));
	const [best, ...others] = placed.flatMap(({ node, path }) => {
		const kind = kindOf(node);
		const isOwn = path.every((property) => OWN_PATH.test(property));
		if (kind === 0 || !(isOwn || path.every((property) => LISTED_PATH.test(property)))) return [];
		const byName = nameAgreement(node, titles);
		const byAddress = addressAgreement(node, addresses);
		const agrees = byName > 0 || byAddress > 0;
		if (!agrees && (!isOwn || isOther(byName, byAddress, kind))) return [];
		const facts = [
			"author",
			"datePublished",
			"articleBody",
			"headline"
		].filter((name) => name in node).length;
		return [{
			node,
			agrees,
			points: 10 * kind + 3 * byName + 3 * byAddress + facts
		}];
	}).sort((a, b) => b.points - a.points);
	if (!best) return void 0;
	const same = others.filter(({ agrees }) => agrees && best.agrees);
	return Object.fromEntries([...same.reverse(), best].flatMap(({ node }) => Object.entries(node)));
}
function kindOf(node) {
	const types = typesOf(node);
	if (types.some((type) => ARTICLE.test(type))) return 3;
	if (types.some((type) => OTHER_WORK.test(type))) return 2;
	return types.some((type) => PAGE.test(type)) ? 1 : 0;
}
/** An article under another name at another address; where there is no name to compare, the address decides. */
function isOther(byName, byAddress, kind) {
	return byName < 0 && (byAddress < 0 || kind === 2) || byName === 0 && byAddress < 0;
}
/** 1 if its name is the page’s, -1 if it is not, 0 if there is nothing to compare. */
function nameAgreement(node, titles) {
	const names = [
		node.headline,
		node.name,
		node.alternativeHeadline
	].flatMap((name) => textOf(name) ?? []);
	if (names.length === 0 || titles.length === 0) return 0;
	return names.some((name) => titles.some((title) => sharesWords(name, title))) ? 1 : -1;
}
/** 1 if it is at the page’s address, -1 if at another, 0 if it has none. */
function addressAgreement(node, addresses) {
	const named = [
		node.url,
		node["@id"],
		...listOf(node.mainEntityOfPage).flatMap(addressesOf)
	].flatMap((address) => textOf(address) ?? []).filter((address) => /^https?:\/\//iu.test(address)).map(plainAddress);
	if (named.length === 0 || addresses.size === 0) return 0;
	return named.some((address) => addresses.has(address)) ? 1 : -1;
}
function addressesOf(page) {
	if (typeof page !== "object" || page === null) return [page];
	return ["@id", "url"].map((name) => Reflect.get(page, name));
}
/** Without what does not tell two pages apart. */
function plainAddress(address) {
	return address.slice(0, 2e3).replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/iu, "").replace(/[?#].*/u, "").replace(/\/$/u, "").toLowerCase();
}
// src/core/extract/page/home-link.ts
/** What comes behind the address of an article’s first page, on its others. */
const OTHER_PAGE = /^(?:(?:page|seite|p)[/-]?)?\d{1,3}\/?$|^amp\/?$/iu;
/**
* Whether all of a heading leads to the front page of its site, or of the blog or section that the page lies in: it is
* the site’s name then, not the title.
*
* @param address of the page, as far as it is known
*/
function leadsHome(heading, address) {
	const link = heading.closest("a[href]") ?? heading.querySelector("a[href]");
	if (!link || lineOf(link) !== lineOf(heading)) return false;
	const href = link.getAttribute("href")?.trim() ?? "";
	if (href === "/" || /(?:^|\s)home(?:\s|$)/iu.test(link.getAttribute("rel") ?? "")) return true;
	if (address === void 0 || !URL.canParse(address) || !URL.canParse(href, address)) return false;
	const [page, target] = [new URL(address), new URL(href, address)];
	const folder = target.pathname.endsWith("/") ? target.pathname : `${target.pathname}/`;
	const rest = page.pathname.slice(folder.length);
	const isAbove = page.pathname.startsWith(folder) && rest !== "" && !OTHER_PAGE.test(rest);
	return target.host === page.host && target.search === "" && isAbove;
}
// src/core/extract/page/page-statements.ts
const LONGEST_META = 2e4;
const MOST_ELEMENTS = 2e5;
const MOST_SPOTS = 30;
const SPOTS = [
	["standfirst", /(?:^|[\s_-])(?:stand-?first|dek|deck|sub-?head(?:line|ing)?|sub-?title|lead|lede|teaser-?text|summary|intro|chapo|chapeau|vorspann|entradilla|bajada|sommario|ingress|strapline|kicker-?text|article-?description|sapo|excerpt)(?=$|[\s_-])/iu],
	["logo", /logo|brand|masthead|site-?(?:title|name)/iu],
	["copyright", /copy-?right|colophon|(?:^|[\s_-])legal(?=$|[\s_-])/iu]
];
/** Gathers a page’s own statements in one walk over it, before anything is taken out of the tree. */
function pageStatements(tree, url) {
	const found = lookThrough(tree);
	const { metas, links, properties, coinsSpans, spots, title } = found;
	const meta = (...names) => {
		for (const name of names) {
			const content = metas.get(name)?.[0];
			if (content !== void 0) return {
				name,
				content
			};
		}
	};
	const graph = readJsonLd(found.scripts);
	const canonical = links.find(({ rel }) => rel === "canonical")?.href;
	const own = meta("og:title", "twitter:title")?.content;
	const address = url ?? canonical ?? meta("og:url")?.content;
	const isSites = (heading) => lineOf(heading) !== own && leadsHome(heading, address);
	const siteHeadings = new Set(found.headings.filter(isSites));
	const headings = found.headings.filter((heading) => !siteHeadings.has(heading));
	const article = chooseArticle(graph.placed, {
		titles: [
			title,
			own ?? "",
			...headings.slice(0, 5).map(lineOf)
		],
		addresses: [
			url,
			canonical,
			meta("og:url")?.content
		].flatMap((address) => address ?? [])
	});
	return {
		tree,
		url,
		jsonLd: {
			nodes: graph.nodes,
			article,
			resolve: graph.resolve
		},
		meta,
		metas: (name) => metas.get(name) ?? [],
		links,
		pageTitle: title,
		headings,
		siteHeadings: [...siteHeadings].slice(0, MOST_SPOTS).map(lineOf),
		properties,
		coinsSpans,
		spots
	};
}
function lookThrough(tree) {
	const found = {
		metas: /* @__PURE__ */ new Map(),
		links: [],
		scripts: [],
		headings: [],
		properties: [],
		coinsSpans: [],
		spots: {
			standfirst: [],
			logo: [],
			copyright: []
		},
		title: ""
	};
	let seen = 0;
	for (const element of tree.querySelectorAll("*")) {
		if (seen++ > MOST_ELEMENTS) break;
		const read = READERS[element.tagName.toUpperCase()];
		if (read) read(element, found);
		else readMarked(element, found);
	}
	return found;
}
const READERS = {
	META: readMeta,
	LINK(element, { links }) {
		const href = element.getAttribute("href")?.trim();
		const rel = element.getAttribute("rel")?.trim().toLowerCase();
		if (href && rel) links.push({
			rel,
			href,
			hreflang: element.getAttribute("hreflang") ?? void 0
		});
	},
	TITLE(element, found) {
		if (found.title === "" && element.closest("svg") === null) found.title = decodeEntities(lineOf(element));
	},
	SCRIPT(element, { scripts }) {
		const type = element.getAttribute("type")?.trim().toLowerCase() ?? "";
		if (/^application\/(?:ld\+json|json\+ld)\b/u.test(type)) scripts.push(element.textContent ?? "");
	},
	H1(element, found) {
		found.headings.push(element);
		readMarked(element, found);
	}
};
function readMeta(element, { metas }) {
	const content = element.getAttribute("content")?.slice(0, LONGEST_META);
	const text = content === void 0 ? "" : decodeEntities(content.replace(/\s+/gu, " "));
	if (text === "") return;
	const names = [
		"property",
		"name",
		...element.getAttribute("itemprop") !== null && isOfOtherItem(element) ? [] : ["itemprop"],
		"http-equiv"
	].map((kind) => keyOf(element.getAttribute(kind)));
	for (const name of new Set(names)) {
		if (name === "") continue;
		const contents = metas.get(name);
		if (contents) contents.push(text);
		else metas.set(name, [text]);
	}
}
/** Whether a property of microdata is of a picture or a comment, not of the page’s work. */
function isOfOtherItem(element) {
	const item = element.closest("[itemscope]");
	return item !== null && isOtherItem(item);
}
/** Lower case, and `dc.title` for `DC:Title`. */
function keyOf(name) {
	return (name ?? "").trim().toLowerCase().replace(/^(dc|dcterms|prism|eprints)[:_]/u, "$1.");
}
function readMarked(element, { properties, coinsSpans, spots }) {
	if (element.getAttribute("itemprop")) properties.push(element);
	const marks = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.slice(0, 300);
	if (marks === " ") return;
	if (/(?:^|\s)Z3988(?=$|\s)/u.test(marks)) coinsSpans.push(element.getAttribute("title") ?? "");
	for (const [spot, mark] of SPOTS) if (spots[spot].length < MOST_SPOTS && mark.test(marks)) spots[spot].push(element);
}
// src/core/extract/page/page-facts.ts
const PAPER_METAS = [
	"citation_title",
	"bepress_citation_title",
	"eprints.title",
	"prism.publicationname",
	"dc.identifier.doi",
	"citation_doi"
];
const LONGEST_TITLE$1 = 600;
/** Reads a page once, before anything is taken out of its tree. @param url where the page came from */
function pageFacts(tree, url) {
	const statements = pageStatements(tree, url);
	const isWiki = isOfWiki(statements);
	return {
		...statements,
		host: hostOf(url),
		shown: pageLines(tree, ownTitle(statements)),
		coins: isWiki ? /* @__PURE__ */ new Map() : ownCoins(statements),
		isWiki,
		isScholarly: isOfScholarlyWork(statements)
	};
}
/** What the page calls itself in its head, the site’s name still with it: enough to know its heading by. */
function ownTitle({ tree, meta, jsonLd }) {
	return [
		meta("citation_title", "og:title", "twitter:title")?.content,
		textOf(jsonLd.article?.headline),
		lineOf(tree.querySelector("title"))
	].filter((title) => title !== void 0).join(" ").slice(0, LONGEST_TITLE$1);
}
function isOfWiki({ meta }) {
	return /^(?:mediawiki|dokuwiki|xwiki|pmwiki|tiki wiki)\b/iu.test(meta("generator")?.content ?? "");
}
function isOfScholarlyWork({ meta, jsonLd }) {
	return meta(...PAPER_METAS) !== void 0 || typesOf(jsonLd.article).some((type) => /ScholarlyArticle$/u.test(type));
}
// src/core/extract/source-candidates.ts
/** Candidates with those of the source itself: where it was saved from, the day somebody saw it, a name for want of a title. */
function withSource(candidates, { name, saved }) {
	const title = candidates.title ?? [];
	const [address] = candidates.URL ?? [];
	const day = findWrittenDate(saved?.savedAt ?? "");
	const isFrom = saved?.url !== void 0 && address?.value === saved.url;
	return {
		...candidates,
		...title.length === 0 && name !== void 0 && { title: [candidate(name, "file-name", "suggested")] },
		...saved && day && { accessed: [candidate(cslDateFrom(day), saved.by, "certain", saved.savedAt)] },
		...isFrom && { URL: merged([candidate(saved.url, saved.by, "certain"), ...candidates.URL ?? []], String) }
	};
}
// src/core/extract/names/without-end.ts
/** A text without the signs at its end that are among those given. Linear, as a pattern for it would not be. */
function withoutEnd(text, signs) {
	let end = text.length;
	while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end);
}
// src/core/extract/suggest/organisation-words.ts
/** Words that names of organisations have in them. Lower case, in several languages. */
const WORDS$1 = new Set(`ministry university institute institution commission committee council agency association union party court
  parliament congress senate assembly bank group company corporation corp inc ltd gmbh llc plc foundation
  organisation organization federation confederation alliance coalition forces army navy police department office
  bureau administration authority authorities board centre center college school hospital church club society
  network watch times post news gazette herald tribune guardian journal press media television radio front movement
  brigade militia service league airlines airways motors industries holdings laboratories museum orchestra theatre
  rights initiative trust fund chamber embassy tribunal cabinet government
  ministerium universität institut kommission ausschuss verband gewerkschaft partei gericht bundestag bank konzern
  stiftung behörde polizei bundeswehr zeitung rundfunk verein ag kg
  ministère université commission assemblée syndicat parti tribunal banque groupe agence fédération armée
  ministerio universidad comisión comité sindicato partido tribunal banco grupo agencia federación ejército
  ministero università commissione sindacato partito tribunale banca gruppo agenzia federazione esercito
  ministério universidade comissão sindicato agência federação exército
  ministerie universiteit commissie vakbond partij rechtbank politie
  bakanlığı üniversitesi partisi mahkemesi bankası ajansı meclisi birliği derneği
  министерство университет комиссия партия суд банк агентство комитет совет федерация`.split(/\s+/u));
/** Abbreviations of things and not of bodies. */
const OF_THINGS = new Set("TV PC CEO CFO COO IPO SUV EV AI IT GDP PR HR DNA GMT UTC PM AM ID PS OK FAQ DVD CD USB GPS HIV AIDS COVID MP NGO PDF SMS VAT".split(" "));
/** Whether a capitalised name is one of an organisation: by a word in it, or as an abbreviation in capitals. */
function isOrganisation(name) {
	const words = name.split(/[\s-]+/u);
	if (words.length === 1 && /^\p{Lu}[\p{Lu}\p{N}&]{1,7}$/u.test(name)) return !OF_THINGS.has(name);
	if (/\s\p{N}{1,3}$/u.test(name)) return true;
	return words.some((word) => WORDS$1.has(word.toLowerCase().replace(/[’']s$|[.,]$/u, "")));
}
/** Whether a name is an abbreviation that names no body: “TV”, “GDP”. */
function isOfThings(name) {
	return OF_THINGS.has(name);
}
// src/core/extract/wire/office-words.ts
/** Words for what a person does, that stand before a name or beside it. */
const OFFICES = new Set(inAllLanguages(({ reports }) => listOf$2(reports)?.offices));
/** Compounds that end in one count too, as German and Dutch build them. */
const COMPOUND = new RegExp(`${anyOf(inAllLanguages(({ reports }) => listOf$2(reports)?.officeEndings))}$`, "u");
/** Whether a word says what a person does. @param word a single word, in any case */
function isOffice(word) {
	const lower = withoutEnd(word.toLowerCase(), ".,’'");
	return OFFICES.has(lower) || lower.length <= 40 && COMPOUND.test(lower);
}
/** Whether a phrase has a word in it for what a person does. */
function hasOffice(phrase) {
	return phrase.split(/[\s’']+/u).some(isOffice);
}
// src/core/extract/wire/people.ts
/** A capitalised word; a full stop belongs to it only in initials and shortened titles. */
const WORD$1 = "(?:(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Maj|Capt|Lt|Sgt|Sen|Rep|Gov|St)\\.|(?:\\p{Lu}\\.){1,4}|\\p{Lu}(?:[\\p{L}\\p{M}\\p{N}’'-]|\\.(?=[\\p{L}\\p{N}])){0,40})";
/** Capitalised words in a row. */
const RUN = new RegExp(`${WORD$1}(?:[ \\u00A0](?:(?:al|el|de|da|do|dos|del|della|di|du|van|von|der|den|bin|ibn|of|for|the|y)[ \\u00A0]){0,2}(?:al-|el-|ad-|as-|d’|d')?${WORD$1}){0,7}`, "gu");
const LONGEST_PARAGRAPH$4 = 2e4;
/** Capitalised words that begin a sentence without being part of a name. */
const OPENERS = new Set(`the a an in on at our every we it so some they he she but and or if according unfortunately nearly this that these
  those there as for from with when while after before his her their its i you most many no not however meanwhile also
  last next about around over under by to mr mrs ms then now yet still only more few all both earlier later
  former several one two three police officials authorities residents perhaps
  monday tuesday wednesday thursday friday saturday sunday der die das ein eine er sie wir im am in auf mit nach laut
  le la les un une il elle ils elles nous en au aux dans pour selon el los las una él ella en según il lo gli secondo
  o os as um uma ele ela em segundo het een hij zij de volgens bu ve ancak в на по но и как он она это`.split(/\s+/u));
/** The runs of capitalised words in a text, without the words that merely begin a sentence. */
function nameRuns(text) {
	return [...text.slice(0, LONGEST_PARAGRAPH$4).matchAll(RUN)].flatMap(({ 0: run, index }) => partsOf$3(run, index).flatMap(withoutOpeners));
}
/** “Ford’s Mustang” is two names, and so is “Emi Hoshino of Japan”; “Ministry of Defence” is one. */
function partsOf$3(run, at) {
	const cut = /[’']s[ \u00A0]|[ \u00A0](?:of|for)[ \u00A0](?:the[ \u00A0])?/u.exec(run);
	if (!cut || !cut[0].includes("s") && isOrganisation(run.slice(0, cut.index))) return [{
		name: run,
		at
	}];
	const rest = cut.index + cut[0].length;
	return [{
		name: run.slice(0, cut.index),
		at
	}, ...partsOf$3(run.slice(rest), at + rest)];
}
function withoutOpeners({ name: run, at }) {
	const words = run.split(/[ \u00A0]/u);
	let skipped = 0;
	while (words.length > 0 && OPENERS.has((words[0] ?? "").toLowerCase())) skipped += (words.shift() ?? "").length + 1;
	const name = words.join(" ").replace(/[’']s?$/u, "");
	const plain = /(?:^|\s)(?:\p{Lu}\.){2,4}$/u.test(name) ? name : withoutEnd(name, ".’'-");
	return plain.length < 2 ? [] : [{
		name: plain,
		at: at + skipped
	}];
}
/** A name without the offices and ranks before it. */
function withoutOffices(name) {
	const words = name.split(" ");
	const last = words.findLastIndex((word, index) => index < words.length - 1 && isOffice(word));
	return {
		name: words.slice(last + 1).join(" "),
		office: words.slice(0, last + 1).join(" ")
	};
}
/** Collects the names that a text gives in full. The first one of a family name stays. */
function fullNamesIn(paragraphs) {
	const names = /* @__PURE__ */ new Map();
	for (const paragraph of paragraphs) for (const run of nameRuns(paragraph)) {
		const { name } = withoutOffices(run.name);
		const words = name.split(" ");
		const family = words.at(-1);
		if (words.length < 2 || words.length > 5 || family === void 0 || names.has(family)) continue;
		names.set(family, name);
	}
	return names;
}
/** The last person whom a sentence names in full. */
function personIn(sentence, names) {
	return nameRuns(sentence).map((run) => withoutOffices(run.name).name).filter((name) => name.includes(" ") && !isOrganisation(name) && names.get(name.split(" ").at(-1) ?? "") === name).at(-1);
}
// src/core/extract/wire/readable-part.ts
/** Far more than any article has. A longer text is a book or hostile, and is not worth the time. */
const MOST_PARAGRAPHS = 3e3;
const MOST_SIGNS = 4e5;
/** The beginning of a text, no longer than an article can be: what is read besides the text is looked for there. */
function readablePart(paragraphs) {
	let signs = 0;
	const end = paragraphs.slice(0, MOST_PARAGRAPHS).findIndex((paragraph) => {
		signs += paragraph.length;
		return signs > MOST_SIGNS;
	});
	return paragraphs.slice(0, end < 0 ? MOST_PARAGRAPHS : end);
}
// src/core/extract/suggest/base-language.ts
/** The language of a BCP 47 tag without script and region: `pt` of `pt-BR`. */
function baseLanguage(tag) {
	return tag?.split("-")[0]?.toLowerCase();
}
// src/core/extract/suggest/calendar-words.ts
const LANGUAGES = "en de fr es it pt nl tr ru ar fa pl sv cs uk".split(" ");
/** Short names of months that are common words in other languages. */
const ALSO_WORDS = /* @__PURE__ */ new Set([
	"sep",
	"mar",
	"set",
	"mag",
	"mart"
]);
let months;
const calendars = /* @__PURE__ */ new Map();
/** The names of the months, lower case, long and short, in the languages that reports are read in. */
function monthNames() {
	months ??= new Set(LANGUAGES.flatMap(monthsOf).filter((name) => name.length > 2 && !ALSO_WORDS.has(name)));
	return months;
}
/** The names of months and days in a language, lower case. */
function calendarWords(language) {
	const base = baseLanguage(language) ?? "en";
	const known = calendars.get(base) ?? /* @__PURE__ */ new Set([...monthsOf(base), ...daysOf(base)]);
	calendars.set(base, known);
	return known;
}
function monthsOf(language) {
	const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2021, month, 1)));
	return ["long", "short"].flatMap((month) => partsOf$2(language, days, {
		month,
		day: "numeric"
	}, "month"));
}
function daysOf(language) {
	return partsOf$2(language, Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2021, 0, day + 1))), { weekday: "long" }, "weekday");
}
function partsOf$2(language, days, options, type) {
	const format = formatIn(language, options);
	return days.map((day) => {
		return (format.formatToParts(day).find((each) => each.type === type)?.value ?? "").toLowerCase().replace(/\.$/u, "");
	});
}
function formatIn(language, options) {
	try {
		return new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
			...options,
			timeZone: "UTC"
		});
	} catch {
		return new Intl.DateTimeFormat("en", {
			...options,
			timeZone: "UTC"
		});
	}
}
// src/core/extract/suggest/country-names.ts
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** Continents and the like, by UN M49. */
const REGIONS = [
	"002",
	"005",
	"013",
	"019",
	"030",
	"034",
	"035",
	"142",
	"143",
	"145",
	"150",
	"151",
	"419"
];
/** Codes that are no country, or stand for one that has another code too. */
const NO_COUNTRIES = /* @__PURE__ */ new Set([
	"ZZ",
	"QO",
	"XA",
	"XB",
	"EU",
	"EZ",
	"UN"
]);
const SHORT_ENGLISH = [
	"U.S.",
	"U.K.",
	"USA",
	"UAE",
	"America",
	"Britain",
	"England",
	"Scotland",
	"Wales"
];
const known = /* @__PURE__ */ new Map();
/** The names of countries and continents in a language, long and short. Empty if the platform does not know it. */
function countryNames(language) {
	const base = baseLanguage(language) ?? "en";
	const names = known.get(base) ?? namesIn$1(base);
	known.set(base, names);
	return names;
}
function namesIn$1(language) {
	const codes = [...LETTERS.flatMap((first) => LETTERS.map((second) => first + second)), ...REGIONS];
	const names = new Set(language === "en" ? SHORT_ENGLISH : []);
	for (const style of ["long", "short"]) {
		const display = displayNames(language, style);
		for (const code of codes) {
			const name = NO_COUNTRIES.has(code) ? void 0 : display?.of(code);
			if (name !== void 0) names.add(name);
		}
	}
	return names;
}
function displayNames(language, style) {
	try {
		return Intl.DisplayNames.supportedLocalesOf([language]).length > 0 ? new Intl.DisplayNames([language], {
			type: "region",
			style,
			fallback: "none"
		}) : void 0;
	} catch {
		return;
	}
}
// src/core/extract/suggest/kind-of-name.ts
const PLATFORMS = new Set("twitter facebook telegram instagram youtube tiktok whatsapp google apple microsoft amazon meta netflix".split(" "));
const PLACE_WORDS = /(?:^|\s)(?:province|state|region|district|city|river|lake|island|islands|valley|sea|bay|gulf|strait|county|street|square|bridge|mountains?|desert|airport|harbou?r|port|peninsula|governorate|village|avenue|park|coast|land)$/iu;
const PLACE_BEGINNINGS = /^(?:lake|mount|cape|fort|port|saint|northern|southern|eastern|western|central|northeastern|northwestern|southeastern|southwestern|north|south|east|west|rio|río|lago|monte|île|golfe)\s/iu;
/** Whether a name is one of a person, an organisation or a place, as far as the text tells; else it is a topic. */
function kindOfName(name, { people, places, countries, shortened }) {
	if (countries.has(name)) return "place";
	if (people.has(name)) return "person";
	if (PLATFORMS.has(name.toLowerCase())) return "organisation";
	if (isOrganisation(name) && !PLACE_WORDS.test(name)) return "organisation";
	if (shortened.has(name) && !places.has(name)) return "organisation";
	if (places.has(name) || PLACE_WORDS.test(name) || isPartOfCountry(name, countries)) return "place";
	return "topic";
}
/** “Northeastern Syria”. */
function isPartOfCountry(name, countries) {
	const rest = name.replace(PLACE_BEGINNINGS, "");
	return rest !== name && (countries.has(rest) || /^\p{Lu}/u.test(rest));
}
// src/core/extract/wire/figure-words.ts
/** The words of all languages for one kind of thing. */
function figureWords(pick) {
	return inAllLanguages(({ figures }) => {
		const own = listOf$2(figures);
		return own && pick(own);
	});
}
const ALL = allLanguages.flatMap(({ figures }) => listOf$2(figures) ?? []);
/** Written without a space behind them, as Chinese and Japanese do. */
const UNSPACED$1 = /^[\p{Script=Han}\p{Script=Katakana}％%]+$/u;
/** Signs and codes of currencies, the same in every language. */
const SIGNS = Object.entries({
	USD: "$ US$ USD",
	EUR: "€ EUR",
	GBP: "£ GBP",
	JPY: "¥ JPY",
	CNY: "CNY RMB",
	CHF: "CHF",
	TRY: "₺ TRY TL",
	RUB: "₽ RUB",
	INR: "₹ Rs Rs. INR",
	KRW: "₩ KRW",
	UAH: "₴ UAH",
	ILS: "₪ ILS",
	AUD: "A$ AUD",
	CAD: "C$ CAD",
	HKD: "HK$ HKD",
	BRL: "R$ BRL",
	IQD: "IQD",
	IRR: "IRR",
	PLN: "PLN",
	SEK: "SEK",
	NOK: "NOK",
	DKK: "DKK",
	MXN: "MXN"
});
const SYMBOLS = "km m cm mm t kg g mg mw gw kwh °c °f mph km/h kph".split(" ");
/** Powers of ten by their words, lower case. */
const SCALES = new Map(ALL.flatMap(({ scales }) => Object.entries(listOf$2(scales) ?? {})).flatMap(([power, names]) => names.map((name) => [name, Number(power)])));
/** Currencies by sign, code, or word in lower case, as ISO 4217 has them. */
const CURRENCIES = new Map([...SIGNS.flatMap(([code, names]) => names.split(" ").map((name) => [name, code])), ...ALL.flatMap(({ currencies }) => Object.entries(listOf$2(currencies) ?? {})).flatMap(([code, names]) => names.map((name) => [name, code]))]);
const PERCENTS = figureWords(({ percent }) => percent);
/** “Per cent” by its signs and words, lower case. */
const PERCENT = /* @__PURE__ */ new Set([
	"%",
	"٪",
	"％",
	...PERCENTS
]);
/** Those of several words. */
const PERCENT_PHRASE = new RegExp(`^${anyOf(PERCENTS.filter((phrase) => phrase.includes(" ")))}(?!\\p{L})`, "iu");
/** “Per cent” before the number. */
const PERCENT_BEFORE = new RegExp(`(?:^|\\s)${anyOf(figureWords(({ percentBefore }) => percentBefore))}\\s?$`, "iu");
/** Units of measure that are kept as written, lower case. */
const UNITS = /* @__PURE__ */ new Set([...SYMBOLS, ...figureWords(({ units }) => units)]);
/** Words that say a number is not exact. */
const ABOUT = new RegExp(`(?:^|[\\s(“"«,،])(${anyOf(figureWords(({ approximations }) => approximations))}(?: (?:the|de|d[’']|an?))?|~|≈)\\s{0,2}$`, "iu");
/** Words that end the phrase of what is counted, lower case. */
const ENDS_PHRASE = new Set(figureWords(({ smallWords }) => smallWords));
/** Units that are written without a space behind them. */
const HAN_UNIT = new RegExp(`^(?<unit>${anyOf([
	...UNITS,
	...CURRENCIES.keys(),
	"％",
	"%"
].filter((name) => UNSPACED$1.test(name)))})`, "u");
// src/core/extract/wire/sentences.ts
const SHORTENED = new RegExp(`(?:^|[\\s(])(?:\\p{L}|${anyOf(figureWords(({ abbreviations }) => abbreviations))})$`, "iu");
const END = /[.!?…。！？؟۔]/u;
/** Where the first sentence of a text ends, after its mark; the length of the text if it goes on to the end. */
function firstSentenceEnd(text) {
	for (let at = 0; at < text.length; at += 1) if (isSentenceEnd(text, at)) return at + 1;
	return text.length;
}
/** Where the last sentence of a text begins. */
function lastSentenceStart(text) {
	for (let at = text.trimEnd().length - 1; at >= 0; at -= 1) if (isSentenceEnd(text, at)) return at + 1;
	return 0;
}
/** The sentences of a text, in order, none empty. */
function sentencesOf(text) {
	const sentences = [];
	let start = 0;
	for (let at = 0; at < text.length; at += 1) {
		if (!isSentenceEnd(text, at)) continue;
		sentences.push(text.slice(start, at + 1));
		start = at + 1;
	}
	sentences.push(text.slice(start));
	return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== "");
}
function isSentenceEnd(text, at) {
	const mark = text.charAt(at);
	if (!END.test(mark)) return false;
	if (/[。！？]/u.test(mark)) return true;
	const next = text.charAt(at + 1);
	if (next !== "" && !/[\s”"’»)\]]/u.test(next)) return false;
	return mark !== "." || !SHORTENED.test(text.slice(Math.max(0, at - 8), at));
}
// src/core/extract/suggest/names-in-text.ts
/** Before a place more often than before anything else. */
const IN = new Set("in near from across outside around at to into à en dans près vers bei aus nach nahe unweit i na de w la in a te bij uit v в из под около".split(" "));
const ONLY_IN = new Set("in near outside across à près bei nahe unweit bij в из".split(" "));
const PLACE_NOUN = /^\s(?:province|region|district|governorate|county|city|town|village|valley|island|border|airport|suburb)\b/u;
const LONGEST_PARAGRAPH$3 = 2e4;
const MOST_NAMES = 400;
/**
* Collects the names of a text in a script with capitals, those found most often first. A single capitalised word
* counts only where it does not merely begin a sentence; “Omer” counts for “Abdulkarim Omer”.
*/
function namesInText(paragraphs, full) {
	const counted = /* @__PURE__ */ new Map();
	const short = abbreviations(paragraphs);
	for (const paragraph of paragraphs) {
		if (paragraph.length > LONGEST_PARAGRAPH$3 || counted.size > MOST_NAMES) continue;
		for (const sentence of sentencesOf(paragraph)) countNames(sentence, {
			counted,
			full,
			short
		});
	}
	const shortened = new Set(short.values());
	return [...counted.values()].filter(({ isInside }) => isInside).sort((a, b) => b.times - a.times).map(({ name, times, persons, places }) => ({
		name,
		times,
		isPerson: persons > 0 && !isOrganisation(name),
		isPlace: places > 0 && places * 2 >= times,
		isShortened: shortened.has(name)
	}));
}
function countNames(sentence, { counted, full, short }) {
	const start = /[\p{L}\p{N}]/u.exec(sentence)?.index ?? 0;
	for (const { name: letters, at } of nameRuns(sentence)) {
		const run = letters + (numberBehind(sentence, letters, at) ?? "");
		for (const name of partsOf$1(run)) {
			const canonical = canonicalName(name, full, short);
			const known = counted.get(canonical) ?? {
				name: canonical,
				times: 0,
				persons: 0,
				places: 0,
				isInside: false
			};
			const before = /(\p{L}+)\s$/u.exec(sentence.slice(Math.max(0, at - 20), at))?.[1]?.toLowerCase() ?? "";
			const behind = sentence.slice(at + run.length, at + run.length + 40);
			const isPlace = ONLY_IN.has(before) || PLACE_NOUN.test(behind);
			const isPerson = name.includes(" ") && (isIntroduced$1(run, name, before) || /^, (?:\p{N}{1,3}|the|a|an)\b/u.test(behind)) && !IN.has(before);
			counted.set(canonical, {
				...known,
				times: known.times + 1,
				persons: known.persons + (isPerson ? 1 : 0),
				places: known.places + (isPlace ? 1 : 0),
				isInside: known.isInside || at > start || name.includes(" ") || /^\p{Lu}{2,}$/u.test(name)
			});
		}
	}
}
/** “Kurdistan 24”, “Apollo 11”: one word and a short number that counts nothing. */
function numberBehind(sentence, name, at) {
	if (name.includes(" ")) return void 0;
	const end = at + name.length;
	return /^ \p{N}{1,2}(?=[\s.,;:!?”"’)»]|$)/u.exec(sentence.slice(end, end + 5))?.[0];
}
/** “US-backed Syrian Democratic Forces” without what backs them; “US Army Colonel Thomas Veale” as two names. */
function partsOf$1(run) {
	const { name, office } = withoutOffices(run.split(" ").filter((word) => !/^\p{Lu}[\p{L}.]{0,14}-\p{Ll}/u.test(word)).join(" "));
	return [name, office.split(" ").filter((word) => !isOffice(word)).join(" ")].filter((part) => part.length > 1 && !isOffice(part));
}
function isIntroduced$1(run, name, before) {
	return run !== name || isOffice(before);
}
function canonicalName(name, full, short) {
	if (name.includes(" ")) return name;
	return short.get(name) ?? full.get(name) ?? name;
}
/** “Syrian Democratic Forces (SDF)”: what a text abbreviates how. */
function abbreviations(paragraphs) {
	const short = /* @__PURE__ */ new Map();
	for (const paragraph of paragraphs) {
		if (paragraph.length > LONGEST_PARAGRAPH$3) continue;
		for (const { index, 1: letters = "" } of paragraph.matchAll(/\s\((\p{Lu}{2,8})\)/gu)) {
			const before = nameRuns(paragraph.slice(Math.max(0, index - 100), index)).at(-1);
			const [name = ""] = before === void 0 ? [] : partsOf$1(before.name);
			if (name.split(/[\s-]+/u).map((word) => word.charAt(0)).join("").toUpperCase().includes(letters) && !short.has(letters)) short.set(letters, name);
		}
	}
	return short;
}
// src/core/extract/suggest/suggest-tags.ts
const MOST_KEYWORDS = 10;
const MOST = 24;
/** In German every noun has a capital, so that a single word tells nothing by it. */
const CAPITAL_NOUNS = /* @__PURE__ */ new Set(["de", "lb"]);
const LONGEST_NAME$1 = 60;
/**
* Names that may serve as tags: the page’s own keywords first, then people, organisations, places and other names in
* the text, those found most often first. Scripts without capitals give who is quoted and countries. Nothing is
* applied by itself.
*/
function suggestTags(source) {
	const { keywords = [], language } = source;
	const paragraphs = readablePart(source.paragraphs);
	const countries = countryNames(language);
	const speakers = speakersOf(source);
	const names = namesInText(paragraphs, fullNamesIn(paragraphs));
	const evidence = {
		countries,
		people: /* @__PURE__ */ new Set([...speakers, ...names.filter(({ isPerson }) => isPerson).map(({ name }) => name)]),
		places: /* @__PURE__ */ new Set([...placesOf(source.place), ...names.filter(({ isPlace, isPerson }) => isPlace && !isPerson).map(({ name }) => name)]),
		shortened: new Set(names.filter(({ isShortened }) => isShortened).map(({ name }) => name))
	};
	const inText = [
		...speakers,
		...placesOf(source.place),
		...names.map(({ name }) => name),
		...countriesIn(source)
	];
	return unlike([...keywords.slice(0, MOST_KEYWORDS).map((name) => tag(name, "keywords", evidence)), ...inText.map((name) => tag(name, "text", evidence)).filter((suggestion) => isTelling(suggestion, language))]).slice(0, MOST);
}
function tag(name, from, evidence) {
	return {
		name,
		kind: kindOfName(name, evidence),
		from
	};
}
/** Those who are quoted by name; “police” and “a resident” are no names. */
function speakersOf({ quotations = [] }) {
	const named = quotations.flatMap(({ speaker, confidence }) => speaker !== void 0 && confidence !== "suggested" && isPersonName(speaker) ? [speaker] : []);
	return [...new Set(named)];
}
function isPersonName(name) {
	const words = name.split(" ");
	if (words.length > 5 || isOrganisation(name)) return false;
	if (!/[\p{Lu}\p{Ll}]/u.test(name)) return words.length <= 4;
	return words.length > 1 && /^\p{Lu}/u.test(words[0] ?? "") && /^\p{Lu}/u.test(words.at(-1) ?? "");
}
/** “BEIRUT/DAMASCUS” and “PORT CARROW” as places are written in a text. */
function placesOf(place) {
	return (place ?? "").split("/").map((part) => (part.split(",")[0] ?? "").trim()).filter((part) => part.length > 1).map((part) => /\p{Ll}/u.test(part) ? part : titleCase(part));
}
function titleCase(capitals) {
	return capitals.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_, before, letter) => {
		return before + letter.toUpperCase();
	});
}
const UNCASED = /[\p{Script=Arabic}\p{Script=Han}\p{Script=Hebrew}\p{Script=Hiragana}\p{Script=Hangul}]/u;
const MOST_SCANNED = 5e4;
/** Countries named in a text in a script without capitals. */
function countriesIn({ paragraphs, language }) {
	const text = paragraphs.join("\n").slice(0, MOST_SCANNED);
	return [...countryNames(language)].filter((name) => UNCASED.test(name) && name.length > 1 && text.includes(name));
}
function isTelling({ name, kind }, language) {
	const [first = ""] = name.split(" ");
	if (name.length > LONGEST_NAME$1 || isOfThings(name)) return false;
	if (calendarWords(language).has(first.toLowerCase())) return false;
	if (kind !== "topic" || name.includes(" ")) return true;
	if (CAPITAL_NOUNS.has(baseLanguage(language) ?? "")) return false;
	return !isOfCountry(name, countryNames(language));
}
/** “Syrian”, “Europeans”: said of a country or its people, and no name of its own. */
function isOfCountry(name, countries) {
	const stem = /^(\p{Lu}\p{Ll}{2,})(?:an|ans|n|ns|ian|ians|ish|ese|i|is|er|ers|en|ais|aise|ois|oise|ano|ana|ese|esi)$/u.exec(name)?.[1];
	if (stem === void 0) return false;
	const root = stem.slice(0, Math.max(4, stem.length - 2));
	return root.length >= 4 && [...countries].some((country) => country.startsWith(root));
}
function unlike(suggestions) {
	const known = /* @__PURE__ */ new Map();
	for (const suggestion of suggestions) {
		const key = suggestion.name.normalize("NFC").toLowerCase();
		if (!known.has(key)) known.set(key, suggestion);
	}
	return [...known.values()];
}
// src/core/extract/wire/credits.ts
const LONGEST$2 = 500;
const LONGEST_NAMES = 200;
const FORMS$1 = [
	"contributor",
	"editor",
	"translator",
	"interviewer",
	"author"
].map((role) => [role, formOf(role)]);
/** “(avec AFP)”: only agencies are credited by so little. */
const WITH_AGENCIES = formOf("agencies");
/** “in Paris”, “for the Arabic bulletin”: where the work was done, and for what. */
const WHERE = /\s(?:in|à|en|a|au|en|из|في|fi|li|bo|للنشرة)\s(?:\p{Lu}[\p{L}\p{M}.’' -]{1,40}|العربية|[\p{Script=Arabic}]{2,15})(?=$|,|\s(?:and|und|et|y|e)\s)/gu;
/**
* Reads a paragraph of credits such as “Editing by A B” or “(Reporting by C D and E F; Editing by G H)”.
*
* @returns `undefined` if it holds anything else
*/
function readCredits(paragraph) {
	const whole = paragraph.trim();
	if (whole.length > LONGEST$2) return void 0;
	const parts = partsOf(whole.replace(/^[([（]/u, "").replace(/[)\]）]\.?$/u, "").trim());
	const credits = [];
	for (const part of parts) {
		const credit = readCredit(part);
		if (!credit) return void 0;
		credits.push(credit);
	}
	return credits.length === 0 ? void 0 : credits;
}
/** Credits are parted by semicolons, sentence ends, or, in Arabic and French bulletins, a dash or a comma. */
function partsOf(inner) {
	const clean = (part) => part.trim().replace(/[.。]$/u, "").trim();
	return inner.split(/[;؛；]\s{0,5}|(?<=\p{Ll}{2})\.\s{1,5}(?=\p{Lu})|\s[–—-]\s/u).map(clean).flatMap((part) => part.split(/,\s(?=(?:édité|traduit|version|edited|writing|redigiert|geschrieben|editado)\s)/iu)).filter((part) => part !== "");
}
function readCredit(text) {
	for (const [role, form] of FORMS$1) {
		const found = namesIn(namesOf$1(text, form));
		if (found.length > 0) return {
			role,
			names: found,
			text
		};
	}
	const agencies = namesIn(namesOf$1(text, WITH_AGENCIES));
	return agencies.length > 0 && agencies.every(({ literal }) => isAgency(literal ?? "")) ? {
		role: "contributor",
		names: agencies,
		text
	} : void 0;
}
function formOf(role) {
	const { before, around } = creditLeads(role, { isStrict: false });
	return {
		lead: new RegExp(`^${before}`, "iu"),
		around: around.map(([start, end]) => new RegExp(`^${start}(?<names>.{2,200})${end}$`, "iu"))
	};
}
/** What a credit of this form names; nothing if the text has another. */
function namesOf$1(text, { lead, around }) {
	const start = lead.exec(text)?.[0].length;
	if (start !== void 0) return text.length - start <= LONGEST_NAMES ? text.slice(start) : "";
	return around.map((pattern) => pattern.exec(text)?.groups?.names).find((names) => names) ?? "";
}
function namesIn(text) {
	const bare = text.replace(WHERE, "").replaceAll("、", ", ").trim();
	if (/[.!?:]\s/u.test(bare) || bare.split(/\s+/u).length > 30) return [];
	const found = splitNames(bare);
	return found.every(isShort) ? found : [];
}
function isShort(name) {
	return [
		name.literal,
		name.given,
		name.family
	].every((part) => (part ?? "").split(" ").length <= 6);
}
// src/core/extract/wire/dateline.ts
const DASH = "\\s{0,3}(?:–|—|--|-|−)";
const CAPITALS = "(?<place>\\p{Lu}[\\p{Lu}\\p{M}.][\\p{Lu}\\p{M}.'’/ -]{0,40}(?:, \\p{Lu}[\\p{L}\\p{M}.'’ ]{1,25})?)";
const WORDS = "(?<place>\\p{L}[\\p{L}\\p{M}.'’/ -]{1,40}(?:[,،] ?[\\p{L}\\p{M}.'’ ]{2,25}?)?)";
const DATE = "(?<date>(?:\\p{L}{3,12}\\.? \\p{N}{1,2}(?:st|nd|rd|th)?|\\p{N}{1,2}\\.? (?:de )?\\p{L}{3,12}\\.?)(?:,? (?:de )?\\p{N}{4})?)";
/** An agency begins with a capital, or is a short word such as dpa or dpa/lno; “(who was late)” is none. */
const IN_BRACKETS = "\\((?<agency>[\\p{Lu}\\p{Lo}\\p{N}][^()]{1,39}|\\p{Ll}{2,5}(?:/\\p{L}{2,5}){0,2})\\)";
/** Forms in use, from the most telling; each with an example. */
const FORMS = [
	`^\\((?<agency>[\\p{L}\\p{N}. ]{2,30})\\)${DASH}\\s*${CAPITALS}, ${DATE}${DASH}\\s+`,
	"^(?<agency>\\p{Script=Han}{2,6}?[社讯])(?<place>\\p{Script=Han}{2,12}?)(?<date>(?:\\p{N}{4}年)?\\p{N}{1,2}月\\p{N}{1,2}日)电\\s*(?:[（(](?:记者|通讯员)?[：: ]?(?<reporters>[\\p{Script=Han}、 ]{2,40})[)）])?\\s*",
	"^【(?<place>[\\p{Script=Han}\\p{Script=Katakana}]{2,10}?)[＝=・ ]?(?<agency>共同|時事|AFP時事|ロイター)】\\s*",
	`^${CAPITALS}[,.] ${DATE}\\.? ?/(?<agency>[\\p{L}\\p{N} ]{2,30})/\\.?\\s*(?:(?:–|—|-)\\s+)?`,
	`^${CAPITALS}[,.] ${DATE}${DASH}\\s(?<agency>\\p{Lu}[\\p{L}\\p{N}]{1,15}(?: \\p{Lu}[\\p{L}\\p{N}]{1,15}){0,2})\\.\\s+`,
	`^${WORDS}, ${DATE}, (?<agency>\\p{Lu}{2,12})${DASH}\\s+`,
	`^${WORDS}[,.] ${DATE} ?${IN_BRACKETS}\\.?${DASH}\\s*`,
	`^${WORDS}, ${DATE} ${IN_BRACKETS}[:.]?\\s+(?=\\p{Lu})`,
	`^${CAPITALS}(?:, ${DATE})?\\s{0,3}(?:${IN_BRACKETS})?${DASH}\\s+`,
	`^${WORDS}\\s{0,3}${IN_BRACKETS}${DASH}\\s*`
].map((form) => new RegExp(form, "u"));
/** أربيل – كوردستان 24, on a line of its own. */
const AGENCY_LINE = new RegExp(`^${WORDS}${DASH}\\s(?<agency>\\p{L}[\\p{L}\\p{M}\\p{N}’']{1,20}(?: [\\p{L}\\p{M}\\p{N}’']{1,20}){0,2})$`, "u");
/** ISTANBUL, on a line of its own. */
const PLACE_LINE = /^(?<place>\p{Lu}[\p{Lu}\p{M}.'’/-]{2,20}(?: [\p{Lu}\p{M}.'’/-]{1,20}){0,2}(?:, \p{Lu}[\p{L}\p{M}.’']{1,20}(?: \p{Lu}[\p{L}\p{M}.’']{1,20})?)?)$/u;
const LONGEST$1 = 200;
/** Words that stand in capitals at the beginning of a paragraph without being a place. */
const NO_PLACE = /^(?:update|breaking|watch|live|read|note|correction|exclusive|opinion|analysis|photo|video|editor|press release|q|a|qa|faq|eilmeldung|korrektur|berichtigung|urgent|rectificatif|corrección|correzione|срочно|молния)\b/iu;
/** Reads the dateline at the beginning of a paragraph; `undefined` if there is none. */
function readDateline(paragraph) {
	const start = paragraph.slice(0, LONGEST$1);
	for (const form of FORMS) {
		const match = form.exec(start);
		if (match && match[0].length < paragraph.length) return datelineOf(match, paragraph);
	}
}
/** Reads a line that is a dateline and nothing else, as some agencies set it above the text. */
function readDatelineLine(line) {
	if (line.length > 60) return void 0;
	const match = PLACE_LINE.exec(line) ?? AGENCY_LINE.exec(line);
	return match ? datelineOf(match, line) : void 0;
}
function datelineOf(match, paragraph) {
	const { place = "", agency, date, reporters } = match.groups ?? {};
	if (NO_PLACE.test(place) || place.split(" ").length > 5) return void 0;
	const issued = date === void 0 ? void 0 : findWrittenDate(date);
	return {
		place: place.trim(),
		...agency !== void 0 && { agency: agency.trim() },
		...issued && { date: formatPartialDate(issued) },
		text: match[0].trim(),
		issued,
		reporters,
		rest: paragraph.slice(match[0].length)
	};
}
/** A dateline as it is kept, without the paragraph that it stood in. */
function plainDateline({ place, agency, date, text }) {
	return {
		place,
		...agency !== void 0 && { agency },
		...date !== void 0 && { date },
		text
	};
}
// src/core/extract/wire/counted.ts
const MOST_WORDS = 4;
/** Languages that put the verb behind what is counted, so that only the next word is sure. */
const VERB_LAST = /* @__PURE__ */ new Set([
	"tr",
	"ku",
	"ckb"
]);
const AFTER_NUMBER = /^[\s\u00A0](?:of (?:the|its|their) )?/u;
/** After a unit, only “of …” says what is measured. */
const AFTER_UNIT = new RegExp(`^\\s${anyOf(figureWords(({ of }) => of))}\\s?(?:the |les |la |los |las )?`, "u");
const PHRASE = /^[\p{L}\p{M}][^.,;:!?()[\]“”"«»–—،؛。\n\p{N}]{0,80}/u;
/** What a number counts: the words behind it up to the next small word or mark. @param rest the text behind it */
function countedIn(rest, { hasUnit, language }) {
	const start = (hasUnit ? AFTER_UNIT : AFTER_NUMBER).exec(rest);
	if (!start) return void 0;
	const most = VERB_LAST.has(language ?? "") ? 1 : MOST_WORDS;
	const words = PHRASE.exec(rest.slice(start[0].length))?.[0].trim().split(/\s+/u) ?? [];
	const end = words.findIndex(endsPhrase);
	const counted = words.slice(0, end < 0 ? most : Math.min(end, most));
	const isName = language !== "de" && counted.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
	return counted.length === 0 || isName ? void 0 : counted.join(" ");
}
/** “is” ends a phrase, “IS” is a name. */
function endsPhrase(word) {
	return !/^\p{Lu}{2,}$/u.test(word) && ENDS_PHRASE.has(word.toLowerCase());
}
// src/core/extract/wire/figure-unit.ts
/** A sign or code of a currency before a number, as a pattern. */
const SIGN = "(?:US\\$|HK\\$|[ACR]\\$|[$€£¥₺₽₹₩₴₪]|(?:USD|EUR|GBP|JPY|CNY|CHF|TRY|RUB|INR|AUD|CAD|Rs\\.?)(?![\\p{L}]))";
const UNIT = /^(?:de |d[’'])?(?<unit>[%٪％€£$₺₽₹]|°[CF]|[\p{L}\p{M}]{1,20}(?:\/h)?)/u;
/** The unit of a number: a sign before it, or a word behind it, and how many signs that takes behind it. */
function unitAt(text, { start, end, sign }) {
	const money = sign === void 0 ? void 0 : CURRENCIES.get(sign.trim());
	if (money !== void 0) return {
		name: money,
		length: 0
	};
	if (PERCENT_BEFORE.test(text.slice(Math.max(0, start - 8), start))) return {
		name: "%",
		length: 0
	};
	const rest = text.slice(end, end + 40);
	const gap = /^[\s\u00A0\u202F-]?/u.exec(rest)?.[0].length ?? 0;
	const behind = rest.slice(gap);
	const phrase = PERCENT_PHRASE.exec(behind);
	if (phrase) return {
		name: "%",
		length: gap + phrase[0].length
	};
	const word = HAN_UNIT.exec(behind) ?? UNIT.exec(behind);
	const unit = word?.groups?.unit ?? "";
	const length = gap + (word?.[0].length ?? 0);
	const name = PERCENT.has(unit.toLowerCase()) ? "%" : CURRENCIES.get(unit) ?? CURRENCIES.get(unit.toLowerCase());
	if (name !== void 0) return {
		name,
		length
	};
	return UNITS.has(unit.toLowerCase()) ? {
		name: unit,
		length
	} : { length: 0 };
}
// src/core/extract/wire/no-figure.ts
const PART_OF_A_NAME = new RegExp(`(?:^|[^\\p{L}])${anyOf(figureWords(({ numbered }) => numbered))}\\.?[\\s\\u00A0]$`, "iu");
/** “3 heures de …” counts hours. */
const TIME = new RegExp(`^(?:[:.]\\p{N}{2}\\b|\\s?${anyOf(figureWords(({ clock }) => clock))}(?!\\s(?:de|après)))(?![\\p{L}])`, "iu");
const AGE = new RegExp(`^[-\\s]?${anyOf(figureWords(({ ages }) => ages))}`, "iu");
const ORDINAL = new RegExp(`^${anyOf(figureWords(({ ordinals }) => ordinals))}(?![\\p{L}])`, "u");
/** Capitalised words before a number that begin a sentence, and are no name. */
const BEGINS = /(?:^|[.!?…:“"«„(]\s{0,2})(?:\p{Lu}\p{Ll}{0,14})\s$/u;
const NAMED = /(?:^|[^\p{L}])\p{Lu}[\p{L}\p{M}’'-]{1,30}[\s\u00A0]$/u;
/** Whether a number is one of a date, a time, an age, a name or an address, which count nothing. */
function isNoFigure(text, place) {
	const { at, end, number, hasUnit, isAbout } = place;
	const before = text.slice(Math.max(0, at - 40), at);
	const after = text.slice(end, end + 30);
	if (/[\p{L}\p{N}/_#@:.-]$/u.test(before) && !/[^\p{L}]-$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(before)) return true;
	if (hasUnit) return false;
	if (/^[/_@]|^[:.]\p{N}|^-\p{L}|^\p{Script=Latin}/u.test(after)) return true;
	if (TIME.test(after) || AGE.test(after) || ORDINAL.test(after)) return true;
	if (isBesideMonth(before, after) || /^[年月日]/u.test(after)) return true;
	if (isAbout) return false;
	if (isYear(number)) return true;
	if (PART_OF_A_NAME.test(before)) return true;
	if (/,\s$/u.test(before) && /^,/u.test(after) && number.length <= 3) return true;
	return NAMED.test(before) && !BEGINS.test(before);
}
/** Four digits from 1800 to 2099 without a mark are a year far more often than a count. */
function isYear(number) {
	return /^(?:1[89]|20)\p{N}{2}$/u.test(number);
}
function isBesideMonth(before, after) {
	const next = /^(?:\.|st|nd|rd|th|er)?[\s\u00A0]{1,2}(?:de |of )?([\p{L}\p{M}]{3,14})/u.exec(after)?.[1];
	const previous = /([\p{L}\p{M}]{3,14})\.?[\s\u00A0]$/u.exec(before)?.[1];
	const months = monthNames();
	return [next, previous].some((word) => word !== void 0 && word !== "may" && months.has(word.toLowerCase()));
}
// src/core/extract/wire/read-number.ts
/**
* Reads a number as a text writes it: “1,600”, “1.600”, “1 600”, “1.6”, “١٬٦٠٠”.
*
* @returns `undefined` if the signs in it do not fit together, as in a version or an address
*/
function readNumber(written, decimal) {
	const spaced = westernDigits(written).replaceAll("٬", decimal === "." ? "," : ".").replaceAll("٫", decimal).replace(/[\u00A0\u202F’ ](?=\d{3}(?!\d))/gu, "");
	const group = decimal === "." ? "," : ".";
	const parts = spaced.split(group);
	if (parts.length > 1 && areThousands(parts, decimal)) return numberOf(parts.join(""), decimal);
	if (parts.length > 2) return void 0;
	if (parts.length === 2 && !spaced.includes(decimal)) return numberOf(parts.join(decimal), decimal);
	return parts.length === 1 ? numberOf(spaced, decimal) : void 0;
}
function areThousands(parts, decimal) {
	const [first = "", ...others] = parts;
	const last = others.at(-1)?.split(decimal)[0] ?? "";
	const whole = [...others.slice(0, -1), last];
	return /^\d{1,3}$/u.test(first) && first !== "0" && whole.every((part) => /^\d{3}$/u.test(part));
}
function numberOf(digits, decimal) {
	const pieces = digits.split(decimal);
	if (pieces.length > 2) return areThousands(pieces, decimal) ? Number(pieces.join("")) : void 0;
	const value = Number(pieces.join("."));
	return Number.isFinite(value) ? value : void 0;
}
function westernDigits(text) {
	return text.replace(/[٠-٩۰-۹０-９]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}
// src/core/extract/wire/figures.ts
const LONGEST_PARAGRAPH$2 = 2e4;
const MOST_FIGURES = 500;
/** A space parts thousands only where the comma is the decimal mark: “400 737 Max jets” are 400. */
const numberWith = (marks) => `\\p{N}{1,15}(?:[.,٬٫\u00A0\u202F’${marks}]\\p{N}{1,3}){0,6}(?![\\p{N}])`;
const TO = `(?:\\s?[–—-]\\s?|\\s${anyOf(figureWords(({ upTo }) => upTo))}\\s)`;
const patternsWith = (number) => ({
	figure: new RegExp(`(?<sign>${SIGN}\\s?)?(?<number>${number})`, "gu"),
	otherEnd: new RegExp(`^${TO}(?:${SIGN}\\s?)?(?<number>${number})`, "u")
});
const PATTERNS = {
	".": patternsWith(numberWith("")),
	",": patternsWith(numberWith(" "))
};
const SCALE = /^(?:\s?(?:bn|tn|m|k)(?![\p{L}\p{N}])|[-\s\u00A0](?<word>\p{L}{2,12})(?:(?<=[Mm]io|[Mm]rd|тыс|млн|млрд)\.)?|(?<han>[千万萬亿億]))/u;
/** Finds the numbers that a text states of something: sums, shares, measures and counts. */
function readFigures(paragraphs, language) {
	const habit = {
		decimal: decimalMarkOf(language),
		language: baseLanguage(language)
	};
	const figures = [];
	paragraphs.forEach((text, paragraph) => {
		if (text.length > LONGEST_PARAGRAPH$2 || figures.length >= MOST_FIGURES) return;
		figures.push(...figuresIn(text, habit).map((found) => ({
			paragraph,
			...found
		})));
	});
	return figures.slice(0, MOST_FIGURES);
}
function figuresIn(text, habit) {
	const figures = [];
	let read = 0;
	for (const match of text.matchAll(PATTERNS[habit.decimal].figure)) {
		if (match.index < read) continue;
		const figure = figureAt(text, match, habit);
		if (!figure) continue;
		figures.push(figure);
		read = figure.end;
	}
	return figures;
}
function decimalMarkOf(language) {
	try {
		return new Intl.NumberFormat(baseLanguage(language) ?? "en").formatToParts(1.5).find(({ type }) => type === "decimal")?.value === "," ? "," : ".";
	} catch {
		return ".";
	}
}
function figureAt(text, match, { decimal, language }) {
	const { sign, number = "" } = match.groups ?? {};
	const at = match.index;
	const amount = amountAt(text, at + match[0].length, number, decimal);
	if (!amount) return void 0;
	const about = ABOUT.exec(text.slice(Math.max(0, at - 30), at))?.[1];
	const unit = unitAt(text, {
		start: at,
		end: amount.end,
		sign
	});
	const hasUnit = unit.name !== void 0 || amount.isScaled;
	if (isNoFigure(text, {
		at,
		end: amount.end,
		number,
		hasUnit,
		isAbout: about !== void 0
	})) return void 0;
	const end = amount.end + unit.length;
	const counts = countedIn(text.slice(end, end + 120), {
		hasUnit: unit.name !== void 0,
		language
	});
	if (!hasUnit && counts === void 0 && about === void 0) return void 0;
	const start = about === void 0 ? at : text.lastIndexOf(about, at);
	return {
		start,
		end,
		text: text.slice(start, end),
		value: amount.value,
		...amount.upTo !== void 0 && { upTo: amount.upTo },
		...unit.name !== void 0 && { unit: unit.name },
		...counts !== void 0 && { counts },
		...about !== void 0 && { isApproximate: true }
	};
}
/** A number with its scale, or a range of two; “250 million to 300 million”, “400 to 500”. */
function amountAt(text, end, number, decimal) {
	const from = readNumber(number, decimal);
	if (from === void 0) return void 0;
	const scale = scaleAt(text, end);
	const alone = {
		value: scaled(from, scale.factor),
		end: end + scale.length,
		isScaled: scale.factor !== 1
	};
	const other = PATTERNS[decimal].otherEnd.exec(text.slice(alone.end, alone.end + 60));
	const to = readNumber(other?.groups?.number ?? "", decimal);
	if (!other || to === void 0) return alone;
	const otherEnd = alone.end + other[0].length;
	const last = scaleAt(text, otherEnd);
	const upTo = scaled(to, last.factor === 1 ? scale.factor : last.factor);
	const value = scaled(from, scale.factor === 1 ? last.factor : scale.factor);
	if (upTo <= value) return alone;
	return {
		value,
		upTo,
		end: otherEnd + last.length,
		isScaled: last.factor !== 1 || alone.isScaled
	};
}
function scaled(value, factor) {
	return Number((value * factor).toPrecision(12));
}
/** “million” right behind a number, and how many signs that takes. */
function scaleAt(text, end) {
	const match = SCALE.exec(text.slice(end, end + 20));
	const written = match?.[0] ?? "";
	const word = match?.groups?.word ?? match?.groups?.han ?? written.trim();
	const factor = SCALES.get(word.toLowerCase());
	const isMetre = word === "m" && written.startsWith(" ");
	return factor === void 0 || isMetre ? {
		factor: 1,
		length: 0
	} : {
		factor,
		length: written.length
	};
}
// src/core/extract/wire/attribution.ts
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'.\u200C-]*/gu;
const LONGEST_CLAUSE$1 = 600;
/** How many words may stand between a quotation and its verb. */
const MOST_WORDS_BETWEEN = 16;
const MOST_ROLE_WORDS = 14;
const CASED = /[\p{Lu}\p{Ll}]/u;
/** Words that continue the sentence around a quotation, so that what follows is no attribution. */
const GOES_ON = /^(?:and|or|that|which|to|in|as|for|of|by|from|with|against|if|were|was|is|are|und|oder|zu|wie|in|für|et|ou|de|pour|y|o|para|e|di|per|en|of|van)\s/u;
/** Reads who is speaking out of a clause of a sentence around a quotation, or of a sentence without one. */
function attributionIn(written, speech, { side, names }) {
	const clause = written.slice(side === "before" ? -600 : 0, side === "before" ? void 0 : LONGEST_CLAUSE$1);
	const source = accordingTo(clause, speech);
	if (source !== void 0) return {
		...speakerIn(source, speech, names),
		isSaid: true
	};
	const verb = verbIn(clause, speech, side);
	if (!verb) return side === "before" ? labelled(clause, speech, names) : void 0;
	const before = lead(clause.slice(0, verb.at));
	const after = clause.slice(verb.end);
	if (side === "after" && GOES_ON.test(before.trimStart())) return void 0;
	const [first, second] = speech.subject === "after" ? [after, before] : [before, after];
	const found = speakerIn(first, speech, names);
	if (found.by !== "unsaid") return {
		...found,
		isSaid: true
	};
	const other = speakerIn(second, speech, names);
	return {
		...other.by === "named" || other.by === "pronoun" || side === "after" ? other : found,
		isSaid: true
	};
}
/** The one whom a clause without a verb begins with, where the verb stands behind the quotation: “Bakan Yılmaz, ‘…’ dedi”. */
function subjectIn(clause, speech, names) {
	const bounded = clause.slice(-600);
	if (verbIn(bounded, speech, "before")) return void 0;
	const found = speakerIn(bounded, speech, names);
	return found.by === "named" ? {
		...found,
		isSaid: true
	} : void 0;
}
/** “Omer: ‘…’”, as interviews have it. */
function labelled(clause, speech, names) {
	const label = /^[\s–—-]{0,5}([^:.]{2,60})[:：]\s*$/u.exec(clause)?.[1];
	if (label === void 0) return void 0;
	const found = speakerIn(label, speech, names);
	return found.by === "named" ? {
		...found,
		isSaid: false
	} : void 0;
}
function accordingTo(clause, { accordingTo: phrases }) {
	const lower = clause.toLowerCase();
	for (const phrase of phrases) {
		const at = lower.indexOf(phrase);
		if (at < 0 || /\p{L}/u.test(lower.charAt(at - 1))) continue;
		const rest = clause.slice(at + phrase.length);
		const isWhole = !/^\p{L}/u.test(rest) || phrase.endsWith("ل");
		const isNamed = phrase.length > 4 || /^[\s,–—]*$/u.test(clause.slice(0, at)) && /^\s+\p{Lu}/u.test(rest);
		if (isWhole && isNamed) return rest;
	}
}
function verbIn(clause, speech, side) {
	const words = [...clause.matchAll(WORD)];
	const verb = (side === "before" ? words.reverse() : words.slice(0, MOST_WORDS_BETWEEN)).find(({ 0: word }) => isVerb(word, speech));
	return verb && {
		at: verb.index,
		end: verb.index + verb[0].length
	};
}
function isVerb(word, { verbs }) {
	const lower = withoutEnd(word.toLowerCase(), ".’'-");
	if (verbs.has(lower)) return true;
	return verbs.has(lower.replace(/^[وف](?=\p{Script=Arabic}{3})/u, "")) || verbs.has(lower.split("-")[0] ?? "");
}
/** Auxiliaries and reflexives before a participle are no part of the subject. */
function lead(before) {
	const words = withoutEnd(before.trimEnd(), "-").trimEnd();
	const auxiliary = /(?:^|[\s-])(?:a|ont|avait|avaient|s[’']est|se sont|a-t|t|ha|han|hanno|ho|aveva|hat|haben|hatte|has|had|have|also|later|heeft)$/u;
	return auxiliary.test(words) ? words.replace(auxiliary, " ") : before;
}
/** Finds the speaker in the words beside a verb. */
function speakerIn(words, speech, names) {
	const text = withoutEnd(words.replace(/^[\s,;:–—.-]+/u, ""), " \n	\xA0,;:!?–—-").replace(/(?<=\p{L}{2})\.$/u, "");
	if (text === "") return { by: "unsaid" };
	const plain = text.replace(/^(?:-?t-)/u, "");
	const first = /^[\p{L}\p{M}]+/u.exec(plain)?.[0].toLowerCase() ?? "";
	if (speech.pronouns.has(first) || isInvertedPronoun(plain, speech)) return { by: "pronoun" };
	return CASED.test(text) ? casedSpeaker(text, names) : uncasedSpeaker(text, speech);
}
/** “a-t-il”, “ha detto lei”: the pronoun after a part of the verb. */
function isInvertedPronoun(text, speech) {
	const words = text.toLowerCase().split(/[\s-]+/u);
	return words.length <= 4 && speech.pronouns.has(words.at(-1) ?? "") && !/\p{Lu}/u.test(text);
}
function casedSpeaker(text, names) {
	const [head = "", ...apposed] = text.split(/,\s+|\s[–—]\s|\s\(/u);
	const runs = nameRuns(head);
	for (const run of [...runs].reverse()) {
		const { name, office } = withoutOffices(run.name);
		const before = head.slice(0, run.at).trim();
		if ((office !== "" || isOffice(before.split(/\s+/u).at(-1) ?? "")) && !isOffice(name)) return named(name, `${before} ${office}`, names);
	}
	const [second] = apposed;
	const apposedRun = second === void 0 ? void 0 : nameRuns(second)[0];
	if (second !== void 0 && apposedRun?.at === 0 && hasOffice(head) && apposedRun.name.includes(" ")) return named(withoutOffices(apposedRun.name).name, head, names);
	const [run] = runs;
	if (run && isSubject(head.slice(0, run.at)) && !isOffice(run.name)) return named(run.name, roleIn(second) ?? "", names);
	const last = runs.at(-1);
	if (last?.name.includes(" ") && isIntroduced(head, last)) {
		const start = runs.at(-2);
		const role = head.slice(start ? start.at + start.name.length : 0, last.at).trim();
		return named(last.name, role, names);
	}
	const end = head.search(/\s(?:on|am|in|im|le|el)\s{1,3}\p{Lu}/u);
	const description = (end < 0 ? head : head.slice(0, end)).trim();
	return isSomeone(description) ? {
		by: "described",
		name: description
	} : { by: "unsaid" };
}
/** “the ministry”, “a resident of the town”, “police”; not “evidence presented at trial”. */
function isSomeone(description) {
	const words = description.split(/\s+/u);
	if (!/^\p{L}/u.test(description) || words.length > 10) return false;
	if (/\b(?:ago|years?|months?|weeks?|days?|time)$/iu.test(description)) return false;
	return words.length <= 3 || hasOffice(description) || words.some((word) => GROUPS.has(word.toLowerCase()));
}
const GROUPS = new Set("officials police officers authorities residents witnesses ministry company government statement sources source people users user critics experts doctors lawyers family court neighbours neighbors locals villagers workers survivors relatives prosecutors investigators rebels soldiers behörden polizei anwohner ministerium sprecherin police habitants autorités policía autoridades vecinos polizia autorità".split(" "));
/** “curator Emi Hoshino”, “o armador Rui Falcão”: a name behind what the person is, in small letters. */
function isIntroduced(head, { name, at }) {
	const before = head.slice(0, at).trim().split(/\s+/u).at(-1) ?? "";
	const behind = head.slice(at + name.length).trim();
	return /^\p{Ll}{4,}$/u.test(before) && !PREPOSITIONS.has(before) && !/\p{Lu}/u.test(behind) && behind.split(/\s+/u).length <= 3;
}
const PREPOSITIONS = new Set("from with near under over into against about dans pour avec chez entre para sobre desde della dello nella dalla voor naar unter über nach beim durch".split(" "));
/** A name is the subject if nothing but articles and the like stands before it. */
function isSubject(before) {
	return /^\s*(?:(?:the|der|die|das|dem|le|la|les|el|los|il|lo|o|os|het|de|however|meanwhile|but|and|then|that|l[’'])[\s,]*){0,3}$/iu.test(before);
}
function roleIn(apposed) {
	if (apposed === void 0) return void 0;
	const [role = ""] = apposed.split(/\s(?:on \p{Lu}|who\b|said\b|told\b|in a statement)|[,;:]/u);
	const words = role.trim().split(/\s+/u);
	return hasOffice(role) && words.length <= MOST_ROLE_WORDS ? role.trim() : void 0;
}
function named(name, role, names) {
	const full = name.includes(" ") ? name : names.get(name) ?? name;
	const office = role.replace(/^(?:the|der|die|le|la|el|il|a|an)\s+(?=\p{Lu})/iu, "").trim();
	return {
		by: "named",
		name: full,
		...office !== "" && { role: office }
	};
}
/** Words after which, in scripts without capitals, the subject is over. */
const UNCASED_STOP = /[،,:؛]|\s(?:إن|أن|إنه|إنها|أنه|أنها|بأن|ان|في|خلال|عبر|على|إلى|لوكالة|ل\p{L}{3,}|لـ|ل|که|به|در|کە|بە|لە)(?:\s|$)/u;
function uncasedSpeaker(text, speech) {
	const [head = "", apposed] = text.split(UNCASED_STOP, 2);
	const words = head.trim().split(/\s+/u).filter((word) => word !== "");
	if (words.length === 0 || words.length > 12) return { by: "unsaid" };
	if (words.every((word) => speech.pronouns.has(word))) return { by: "pronoun" };
	const office = words.findLastIndex(isOffice);
	if (office < 0) {
		const role = apposed === void 0 ? void 0 : roleIn(apposed);
		return words.length <= 5 ? {
			by: "named",
			name: words.join(" "),
			...role !== void 0 && { role }
		} : {
			by: "described",
			name: words.join(" ")
		};
	}
	if (words.length - office <= 2) return {
		by: "described",
		name: words.join(" ")
	};
	return words.length > 2 && words.length - office > 2 ? {
		by: "named",
		name: words.slice(-2).join(" "),
		role: words.slice(0, -2).join(" ")
	} : {
		by: "described",
		name: words.join(" ")
	};
}
// src/core/extract/wire/channels.ts
const PLATFORM = "(Twitter|X|Facebook|Telegram|Instagram|YouTube|TikTok|Truth Social|Bluesky|Mastodon|LinkedIn|WhatsApp|Weibo|VKontakte|Threads|تويتر|توییتر|تویتەر|فيسبوك|فیسبوک|فەیسبووک|إكس|ایکس|ئێکس|تلگرام|تيليغرام|اینستاگرام|Твиттере|Телеграме|Фейсбуке)(?!\\p{L})";
const OUTLET = "(\\p{Lu}[\\p{L}\\p{N}’'.&-]{0,30}(?: [\\p{Lu}\\p{N}][\\p{L}\\p{N}’'.&-]{0,30}){0,4})";
/** “the German public broadcaster” before an outlet’s name. */
const MEDIUM = "(?:[Tt]he )?(?:(?:\\p{Lu}\\p{Ll}{2,12} )?(?:(?:state|public|local|private|news|agency|broadcaster|newspaper|daily|weekly|magazine|television|TV|radio|channel|network|website|station) ){1,4})?";
const way = (pattern, name) => ({
	pattern: new RegExp(pattern, "u"),
	...name !== void 0 && { name }
});
/** By language, in the order in which they are tried. */
const WAYS = {
	en: [
		way(`\\binterview (?:with|by|on) ${MEDIUM}${OUTLET}`),
		way("\\b(?:told|telling|tells|speaking to|spoke to) (?:the )?(reporters|journalists|parliament|lawmakers|investors|analysts|a news conference|a press conference)"),
		way(`\\b(?:told|telling|tells|speaking to|spoke to|in comments to|in remarks to) ${MEDIUM}${OUTLET}`),
		way(`\\b(?:on|to|via|post on|posted on) (?:(?:his|her|their|its|the|an?) )?(?:\\p{Ll}{2,12} ){0,3}${PLATFORM}`),
		way("\\b(?:tweeted|a tweet|tweets)\\b", "Twitter"),
		way("\\b(?:in|at|during|through) (an? (?:\\p{L}{2,12} ){0,3}(?:statement|letter|speech|interview|news conference|press conference|briefing|report|email|e-mail|video|memo|press release|telephone call|blog post|court filing))")
	],
	de: [
		way(`\\b(?:sagte|sagt|erklärte)[^,.]{0,60}? de[rmn] „([^“”"]{2,40})[“”]`),
		way(`\\b(?:gegenüber|dem|der|den)(?: de[rmn])? (dpa|AFP|Reuters|AP|KNA|epd|Deutschen Presse-Agentur|Spiegel|Zeit|ARD|ZDF|Deutschlandfunk|BBC|CNN)\\b`),
		way(`\\bgegenüber (?:de[rmn] )?${OUTLET}`),
		way(`\\b(?:auf|bei|über) (?:\\p{L}{2,12} )?${PLATFORM}`),
		way("\\b(vor Journalisten|in einer (?:\\p{L}{2,20} )?(?:Mitteilung|Erklärung|Stellungnahme|Rede|Pressekonferenz)|im Interview)\\b")
	],
	fr: [
		way(`(?:^|\\s)(?:à l[’']|au |à la |à )(AFP|BBC|Agence France-Presse|Reuters|Associated Press|RFI|France ?Info|France 24|Monde|Figaro)(?![\\p{L}])`),
		way(`\\bsur (?:\\p{L}{2,12} ){0,3}${PLATFORM}`),
		way("(?:^|\\s)(dans un (?:communiqué|entretien|discours|courrier|tweet)|à des journalistes|à la presse|devant la presse|en conférence de presse)\\b")
	],
	es: [
		way(`\\b(?:a|al|a la agencia) (EFE|Efe|AFP|BBC|Reuters|CNN|El País|Associated Press)\\b`),
		way(`\\ben (?:\\p{L}{2,12} ){0,3}${PLATFORM}`),
		way("(?:^|\\s)(en (?:un|una) (?:comunicado|rueda de prensa|entrevista|carta|discurso|declaración)|a (?:los )?periodistas|a la prensa)\\b")
	],
	it: [
		way(`\\b(?:all[’']|al |alla )(ANSA|Ansa|AFP|BBC|Corriere|Repubblica|Reuters)\\b`),
		way(`\\bsu (?:\\p{L}{2,12} ){0,3}${PLATFORM}`),
		way("(?:^|\\s)(in una (?:nota|intervista|conferenza stampa|lettera)|in un (?:comunicato|tweet|post)|ai giornalisti)\\b")
	],
	pt: [
		way(`(?:^|\\s)(?:à|ao) (?:agência )?(Lusa|AFP|BBC|Reuters|Folha|Estadão|G1|EFE)\\b`),
		way(`\\b(?:no|em) (?:\\p{L}{2,12} ){0,3}${PLATFORM}`),
		way("(?:^|\\s)(em (?:comunicado|nota|entrevista|discurso)|(?:aos|a) jornalistas|em conferência de imprensa)\\b")
	],
	nl: [
		way(`\\b(?:tegen|aan|bij) (?:de |het )?(ANP|NOS|AFP|BBC|Reuters|Volkskrant|RTL Nieuws|NU\\.nl)\\b`),
		way(`\\bop (?:\\p{L}{2,12} ){0,3}${PLATFORM}`),
		way("\\b(in een (?:verklaring|interview|brief|persbericht|toespraak)|tegen (?:de )?(?:verslaggevers|journalisten)|op een persconferentie)\\b")
	],
	tr: [
		way(`(AA|Anadolu Ajansı|AFP|BBC|Reuters)(?:['’]\\p{L}{1,4}| muhabirine)`),
		way(`${PLATFORM}(?:['’]\\p{L}{1,4}|\\s(?:hesabından|üzerinden|paylaşımında))`),
		way("(yazılı açıklama|basın toplantısı|gazetecilere)")
	],
	ru: [
		way("(РИА Новости|ТАСС|Интерфакс\\p{Ll}{0,2}|BBC|Reuters|РБК)"),
		way(`в (?:\\p{L}{2,12} ){0,2}${PLATFORM}`),
		way("(журналистам|в интервью|на пресс-конференции|в заявлении)")
	],
	ar: [
		way("(?:^|\\s)ل(وكالة (?:فرانس برس|رويترز|الأناضول|الأنباء [\\p{L}]{2,15}))"),
		way(`(?:^|\\s)(?:لـ ?|ل)((?:كوردستان|كردستان) 24|رويترز|فرانس برس|بي بي سي|الجزيرة|العربية|سبوتنيك)`),
		way(`(?:على|عبر|في) (?:\\p{L}{2,12} ){0,3}${PLATFORM}`),
		way("(?:^|\\s)(في (?:بيان|مؤتمر صحفي|مقابلة|كلمة|تصريح)|للصحفيين|للصحافيين)")
	],
	fa: [
		way("به (ایرنا|ایسنا|تسنیم|فارس|مهر|بی‌بی‌سی|رویترز|خبرنگاران)"),
		way(`(?:در|از طریق) (?:\\p{L}{2,12} ){0,3}${PLATFORM}`),
		way("(در (?:بیانیه‌ای|بیانیه|گفتگو|نشست خبری|نامه‌ای|مصاحبه))")
	],
	ckb: [
		way("بە (کوردستان 24|ڕووداو|ڕۆژنامەنووسان|ئاژانسی [\\p{L}\\p{M}]{2,20})"),
		way(`لە (?:\\p{L}{2,14} ){0,3}${PLATFORM}`),
		way("(لە (?:ڕاگەیەندراوێکدا|کۆنفرانسێکی ڕۆژنامەوانیدا|چاوپێکەوتنێکدا))")
	],
	ku: [
		way("ji (Kurdistan 24|K24|Rûdaw|rojnamegeran)"),
		way(`li ser (?:\\p{L}{2,12} ){0,3}${PLATFORM}`),
		way("(di daxuyaniyekê de|di hevpeyvînekê de)")
	]
};
const LONGEST_CLAUSE = 600;
/** Where something was said, as the clause beside it puts it; `undefined` if it does not. */
function channelIn(clause, language) {
	const bounded = clause.slice(0, LONGEST_CLAUSE);
	for (const { pattern, name } of WAYS[baseLanguage(language) ?? "en"] ?? []) {
		const match = pattern.exec(bounded);
		if (!match) continue;
		const written = match[1] ?? "";
		const isName = name === void 0 && written !== "";
		return {
			name: name ?? written.trim().replace(/[’']s$|[.,]$/u, ""),
			without: isName ? clause.replace(written, " ") : clause
		};
	}
}
// src/core/extract/wire/han-attribution.ts
/** Chinese: “项目总工程师魏国林说：” before what is quoted. */
const CHINESE_BEFORE = /(?<speaker>[\p{Script=Han}·]{1,30})(?:在[^，。；]{2,30})?(?:告诉记者|指出|表示|强调|认为|写道|回应|透露|介绍|坦言|说|称)(?:道)?[：:，,]?\s*$/u;
const CHINESE_AFTER = /^[，,\s]*(?<speaker>[\p{Script=Han}·]{1,30}?)(?:告诉记者|指出|表示|强调|认为|写道|透露|说|称)(?:道)?/u;
/** Japanese: “館長の星野恵美さんは「…」と話した”. */
const JAPANESE_BEFORE = /(?<speaker>[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・]{1,40}?)(?:さん|氏|容疑者|被告)?(?:は|が)(?:[^「」。]{0,30})$/u;
const JAPANESE_SAID = /^と(?:[^「」。]{0,12})(?:述べ|話し|語っ|説明|強調|コメント|発表|主張|訴え|明らか|指摘)/u;
const CHINESE_OFFICE = /^(?<role>[\p{Script=Han}]{0,24}(?:总工程师|工程师|发言人|部长|主席|总统|总理|主任|教授|记者|局长|市长|省长|院长|经理|校长|专家|研究员|负责人|秘书长|大使|外长|首相|总裁|董事长|书记|代表|队长|医生|律师|司令|村民|居民))(?<name>[\p{Script=Han}·]{2,12})$/u;
const PRONOUN = /^(?:他|她|他们|她们|彼|彼女)$/u;
/** Who a clause beside a quotation says is speaking, in Chinese or Japanese. */
function hanAttribution(clause, side, tail) {
	const bounded = side === "before" ? clause.slice(-80) : clause.slice(0, 80);
	if (side === "after") return speaker(CHINESE_AFTER.exec(bounded)?.groups?.speaker);
	const chinese = speaker(CHINESE_BEFORE.exec(bounded)?.groups?.speaker);
	if (chinese || !JAPANESE_SAID.test(tail.slice(0, 60))) return chinese;
	return japaneseSpeaker(JAPANESE_BEFORE.exec(bounded)?.groups?.speaker);
}
function speaker(written) {
	if (written === void 0) return void 0;
	if (PRONOUN.test(written)) return {
		by: "pronoun",
		isSaid: true
	};
	const { role, name } = CHINESE_OFFICE.exec(written)?.groups ?? {};
	if (name !== void 0 && role !== void 0) return {
		by: "named",
		name,
		role,
		isSaid: true
	};
	return {
		by: written.length <= 4 ? "named" : "described",
		name: written,
		isSaid: true
	};
}
function japaneseSpeaker(written) {
	if (written === void 0) return void 0;
	if (PRONOUN.test(written)) return {
		by: "pronoun",
		isSaid: true
	};
	const [, role, name] = /^(.{2,24})の([^の]{2,12})$/u.exec(written) ?? [];
	if (name !== void 0 && role !== void 0) return {
		by: "named",
		name,
		role,
		isSaid: true
	};
	return {
		by: "named",
		name: written,
		isSaid: true
	};
}
// src/core/extract/wire/is-quotation.ts
const FEWEST_WORDS = 4;
const FEWEST_WORDS_ALONE = 6;
const FEWEST_SIGNS = 12;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/**
* Whether words in marks are quoted from someone, and not merely held at a distance (a “so-called” thing) or a
* title of a work.
*
* @param isAttributed whether the sentence says who said it
*/
function isQuotation(words, isAttributed) {
	if (UNSPACED.test(words)) return words.length >= (isAttributed ? FEWEST_SIGNS / 2 : FEWEST_SIGNS);
	const all = words.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
	const isSentence = /[.,!?…،؟]$/u.test(words);
	if (isTitle$1(all) && !isSentence) return false;
	if (isAttributed) return all.length >= FEWEST_WORDS || isSentence && all.length > 0;
	return all.length >= FEWEST_WORDS_ALONE || isSentence && all.length >= FEWEST_WORDS;
}
function isTitle$1(words) {
	const long = words.filter((word) => word.length > 3);
	return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}
// src/core/extract/wire/quoted-spans.ts
/** Longer ones are no prose; this also bounds the time that hostile text can take. */
const LONGEST_PARAGRAPH$1 = 2e4;
const LONGEST_QUOTATION = 5e3;
const CLOSERS = /* @__PURE__ */ new Map([
	["“", "”"],
	["„", "“”"],
	["‚", "‘’"],
	["‘", "’"],
	["”", "”"],
	["»", "«"],
	["«", "»"],
	["‹", "›"],
	["「", "」"],
	["『", "』"],
	["\"", "\""],
	["'", "'"]
]);
/** Marks that also serve as apostrophes, so that they close only after a word's end. */
const ALSO_APOSTROPHES = /* @__PURE__ */ new Set([
	"‘",
	"‚",
	"'"
]);
/** Before a mark that opens, there is no letter of a script that puts spaces between words. */
const INSIDE_A_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;
/** The outermost quotations of a paragraph, in any style of marks; one whose end is missing runs to the end. */
function quotedSpans(paragraph) {
	const spans = [];
	if (paragraph.length > LONGEST_PARAGRAPH$1) return spans;
	const pointInwards = /[«»]\s?\S/u.exec(paragraph)?.[0].startsWith("»") === true;
	for (let at = 0; at < paragraph.length; at += 1) {
		const mark = paragraph.charAt(at);
		const closers = CLOSERS.get(mark);
		if (closers === void 0 || !opens(paragraph, at, pointInwards)) continue;
		const close = closeOf(paragraph, at, closers);
		if (close === "none") continue;
		const end = close === "open" ? paragraph.length : close;
		const to = Math.min(end + 1, paragraph.length);
		spans.push(trimmed(paragraph, at + 1, end, {
			from: at,
			to,
			isOpen: close === "open"
		}));
		at = end;
	}
	return spans;
}
function opens(paragraph, at, pointInwards) {
	const mark = paragraph.charAt(at);
	if (mark === "«" || mark === "»") return pointInwards === (mark === "»");
	const before = paragraph.charAt(at - 1);
	const after = paragraph.charAt(at + 1);
	if (before !== "" && INSIDE_A_WORD.test(before)) return false;
	if (after === "" || /\s/u.test(after)) return false;
	return !ALSO_APOSTROPHES.has(mark) || /\p{L}/u.test(after);
}
/** Where a quotation closes; `open` if its paragraph ends first, `none` if it is no quotation after all. */
function closeOf(paragraph, from, closers) {
	const opener = paragraph.charAt(from);
	const isApostrophe = ALSO_APOSTROPHES.has(opener);
	const last = Math.min(paragraph.length, from + LONGEST_QUOTATION);
	let fallback = "none";
	for (let at = from + 1; at < last; at += 1) {
		const mark = paragraph.charAt(at);
		if (closers.includes(mark)) {
			if (!isApostrophe) return at;
			if (!isWordEnd(paragraph, at)) continue;
			if (/[.,!?…]/u.test(paragraph.charAt(at - 1))) return at;
			if (fallback === "none") fallback = at;
		} else if (mark === opener) return fallback;
	}
	return last === paragraph.length && !isApostrophe && opener !== "\"" ? "open" : fallback;
}
function isWordEnd(paragraph, at) {
	const before = paragraph.charAt(at - 1);
	return before !== "" && !/\s/u.test(before) && !/[\p{L}\p{N}]/u.test(paragraph.charAt(at + 1));
}
function trimmed(paragraph, start, end, marks) {
	const words = paragraph.slice(start, end);
	const left = words.length - words.trimStart().length;
	return {
		start: start + left,
		end: Math.max(start + left, start + words.trimEnd().length),
		...marks
	};
}
// src/core/extract/wire/speakers.ts
/** Whoever spoke last while a text is read from its beginning, and the roles in which speakers were introduced. */
var Speakers = class {
	#current;
	#person;
	#mentioned;
	#known = /* @__PURE__ */ new Map();
	/** Whom a quotation without a name belongs to. */
	get current() {
		return this.#current;
	}
	/** Takes in who speaks now, and where if that is said. */
	hear(attribution, channel) {
		const speaker = this.#speakerOf(attribution);
		if (!speaker) return;
		const heard = {
			...speaker,
			...channel !== void 0 && { channel }
		};
		this.#current = heard;
		this.#known.set(heard.name, heard);
		if (isPerson(heard)) this.#person = heard;
	}
	/** Takes in a person who is named without speaking. */
	mention(name) {
		if (name !== void 0) this.#mentioned = { name };
	}
	#speakerOf({ by, name, role }) {
		if (by === "pronoun") return this.#person ?? this.#mentioned ?? this.#current;
		if (by === "unsaid" || name === void 0) return this.#current;
		if (by === "described" && this.#isSomeoneNamed(name)) return this.#person;
		return {
			name,
			...this.#known.get(name),
			...role !== void 0 && { role }
		};
	}
	/** “The foreign affairs chief” is the person just named. */
	#isSomeoneNamed(description) {
		return this.#person !== void 0 && DEFINITE.test(description) && hasOffice(description);
	}
};
const DEFINITE = /^(?:the|der|die|le|la|el|il|o|a|de|het)\s/iu;
function isPerson({ name, role }) {
	return !isOrganisation(name) && (role !== void 0 || name.includes(" "));
}
// src/core/extract/wire/speech-words.ts
const NONE = {
	verbs: /* @__PURE__ */ new Set(),
	pronouns: /* @__PURE__ */ new Set(),
	accordingTo: [],
	subject: "before"
};
/** Of a language by its BCP 47 tag; English if it is not known, none if it is one without a list. */
function speechWords(language) {
	const speech = listOf$2(listOf$2(languageTagged(baseLanguage(language) ?? "en")?.reports)?.speech);
	if (!speech) return NONE;
	const { verbs, pronouns, accordingTo, subject } = speech;
	return {
		verbs: new Set(verbs),
		pronouns: new Set(pronouns),
		accordingTo: listOf$2(accordingTo) ?? [],
		subject
	};
}
// src/core/extract/wire/quotations.ts
const LONGEST_PARAGRAPH = 2e4;
/** No article has more; this bounds what is kept of a text that is one list of words in marks. */
const MOST_QUOTATIONS = 500;
/** Finds what is quoted in an article, and who is likely to have said it where. Scare quotes are left out. */
function readQuotations(paragraphs, language) {
	const names = fullNamesIn(paragraphs);
	const context = {
		language,
		speech: speechWords(language),
		names,
		speakers: new Speakers()
	};
	const quotations = [];
	/** Where the last quotation goes on in the next paragraph. */
	let openAt;
	paragraphs.forEach((text, paragraph) => {
		if (text.length > LONGEST_PARAGRAPH || quotations.length >= MOST_QUOTATIONS) return;
		const spans = quotedSpans(text).filter((span) => !span.isOpen || goesOn(text, span, paragraphs[paragraph + 1]));
		const found = quotationsIn(text, spans, context).map((each) => ({
			paragraph,
			...each
		}));
		if (quotations.at(-1)?.paragraph === openAt) giveSpeaker(quotations, found[0]);
		openAt = spans.at(-1)?.isOpen === true ? paragraph : void 0;
		quotations.push(...found);
	});
	return quotations.slice(0, MOST_QUOTATIONS);
}
/** A quotation of several paragraphs repeats its opening mark at each of them, and closes in the last one. */
function goesOn(text, span, next) {
	return next?.trimStart().startsWith(text.charAt(span.from)) === true;
}
/** The speaker of a quotation of several paragraphs is often named in the last one only. */
function giveSpeaker(quotations, next) {
	if (next?.speaker === void 0 || next.confidence === "suggested") return;
	const { speaker, speakerRole, channel, confidence } = next;
	for (let at = quotations.length - 1; at >= 0; at -= 1) {
		const each = quotations[at];
		if (each?.confidence !== "suggested" || next.paragraph - each.paragraph !== quotations.length - at) return;
		const { text, start, end, paragraph } = each;
		quotations[at] = {
			paragraph,
			start,
			end,
			text,
			speaker,
			...speakerRole !== void 0 && { speakerRole },
			...channel !== void 0 && { channel },
			confidence
		};
	}
}
function quotationsIn(text, spans, context) {
	if (spans.length === 0) {
		for (const sentence of sentencesOf(text)) listen(sentence, context);
		return [];
	}
	const found = [];
	const gaps = gapsBetween(text, spans);
	spans.forEach((span, index) => {
		const before = gaps[index] ?? "";
		const after = gaps[index + 1] ?? "";
		const start = index === 0 ? 0 : firstSentenceEnd(before);
		for (const sentence of sentencesOf(before.slice(start, lastSentenceStart(before)))) listen(sentence, context);
		const words = text.slice(span.start, span.end);
		const said = attributed(words, {
			before,
			after
		}, context);
		if (!isQuotation(words, said !== void 0)) return;
		found.push(quotation(span, words, {
			said,
			before,
			follows: found.length > 0
		}, context));
	});
	const last = gaps.at(-1) ?? "";
	for (const sentence of sentencesOf(last.slice(firstSentenceEnd(last)))) listen(sentence, context);
	return found;
}
/** The text between quotations, in order: one more than there are quotations. */
function gapsBetween(text, spans) {
	return [0, ...spans.map(({ to }) => to)].map((start, index) => text.slice(start, spans[index]?.from ?? text.length));
}
/** The clause that says who said it: beside the quotation, in the same sentence. */
function attributed(words, { before, after }, { language, speech, names }) {
	const tail = after.slice(0, firstSentenceEnd(after));
	const lead = before.slice(lastSentenceStart(before));
	const isNewSentence = /[.。।]$/u.test(words) && /^\s*\p{Lu}/u.test(tail) || /^\s*$/u.test(tail);
	const read = (clause, side) => {
		const channel = channelIn(clause, language);
		const attribution = isHan(language) ? hanAttribution(clause, side, after) : attributionIn(channel?.without ?? clause, speech, {
			side,
			names
		});
		return attribution && {
			attribution,
			channel: channel?.name
		};
	};
	const behind = isNewSentence ? void 0 : read(tail, "after");
	const ahead = lead.trim() === "" ? void 0 : read(lead, "before");
	const [first, second] = /[,.!?…،]$/u.test(words) || /^\s*[,،–—-]/u.test(tail) ? [behind, ahead] : [ahead, behind];
	const said = preferred(first, second);
	if (said?.attribution.by !== "unsaid") return said;
	const subject = subjectIn(lead, speech, names);
	return subject ? {
		...said,
		attribution: subject
	} : said;
}
function isHan(language) {
	return ["zh", "ja"].includes(baseLanguage(language) ?? "");
}
/** A verb alone gives way to a clause that names someone: “Bakan Yılmaz, ‘…’ dedi”. */
function preferred(first, second) {
	if (first?.attribution.by !== "unsaid") return first ?? second;
	return second && second.attribution.by !== "unsaid" ? second : first;
}
function quotation({ start, end }, text, around, { speakers }) {
	const { said, before, follows } = around;
	if (said) speakers.hear(said.attribution, said.channel);
	else if (!follows && before.trim() !== "") return {
		start,
		end,
		text,
		confidence: "suggested"
	};
	const speaker = speakers.current;
	return {
		start,
		end,
		text,
		...speaker?.name !== void 0 && { speaker: speaker.name },
		...speaker?.role !== void 0 && { speakerRole: speaker.role },
		...speaker?.channel !== void 0 && { channel: speaker.channel },
		confidence: speaker ? confidenceOf$1(said?.attribution) : "suggested"
	};
}
/** A name beside the quotation is sure; “he” is likely to be the one before; a quotation alone is a guess. */
function confidenceOf$1(attribution) {
	if (!attribution) return "suggested";
	if (attribution.by === "named") return attribution.isSaid ? "certain" : "likely";
	return attribution.by === "pronoun" || attribution.by === "unsaid" ? "likely" : "suggested";
}
/** Takes in a sentence without a quotation: whoever speaks in it, or is named, may be quoted next. */
function listen(sentence, { language, speech, names, speakers }) {
	const channel = channelIn(sentence, language);
	const attribution = attributionIn(channel?.without ?? sentence, speech, {
		side: "whole",
		names
	});
	if (attribution) speakers.hear(attribution, channel?.name);
	else speakers.mention(personIn(sentence, names));
}
// src/core/extract/wire/read-wire.ts
/** How far down a dateline may stand: below a headline, a byline and the like. */
const HEAD = 6;
/**
* Reads an article’s paragraphs, those of a very long text only at its beginning, by the conventions of news agencies. Changes none of them.
*
* @param language a BCP 47 tag; speech and numbers are read as that language has them, as in English without one
*/
function readWire(all, language) {
	const paragraphs = readablePart(all);
	const dateline = paragraphs.slice(0, HEAD).map(readDateline).find((found) => found !== void 0);
	return {
		...dateline && { dateline: plainDateline(dateline) },
		credits: paragraphs.flatMap((paragraph) => readCredits(paragraph) ?? []),
		quotations: [...readQuotations(paragraphs, language)],
		figures: [...readFigures(paragraphs, language)],
		notices: [...readNotices(paragraphs)]
	};
}
// src/core/extract/extract-html.ts
const MISSING$1 = {
	title: "The page names no title.",
	author: "No author in the page’s data and no byline.",
	issued: "No date in the page’s data, its address or its text.",
	"container-title": "The page does not name its outlet.",
	URL: "The file does not say where it came from."
};
/** Works that are published by somebody and appear in nothing. */
const STAND_ALONE = /* @__PURE__ */ new Set([
	"report",
	"thesis",
	"book",
	"dataset",
	"software",
	"legislation"
]);
/**
* Reads a page as the article it is: what it says of itself, and its text without what surrounds it.
*
* The way of a page to its facts is this file from top to bottom: the page is read once; each variable’s candidates
* are asked for once, by what is named there; the best are chosen, and the choice is explained.
*/
function extractHtml(html, source) {
	try {
		return treeDraft(html, source);
	} catch (error) {
		if (error instanceof RangeError) return flatDraft(html, source);
		throw error;
	}
}
function treeDraft(html, source) {
	const tree = parseHtml(html);
	const page = pageFacts(tree, source.url);
	const offered = pageCandidates(page);
	const [stated] = offered.language;
	const article = readArticle({
		tree,
		parseAgain: () => parseHtml(html)
	}, {
		title: offered.title[0]?.value,
		description: offered.abstract[0]?.value,
		language: stated?.value
	});
	const language = languageCandidates(offered.language, article.paragraphs);
	const wire = readWire(article.paragraphs, language[0]?.value);
	const tags = suggestTags({
		paragraphs: article.paragraphs,
		keywords: keywordsOf(page),
		language: language[0]?.value,
		place: wire.dateline?.place,
		quotations: wire.quotations
	});
	return draftFrom({
		candidates: withSource({
			...offered,
			abstract: withoutExcerpts(offered.abstract, article.paragraphs),
			"publisher-place": merged([...offered["publisher-place"], ...placeOf(wire)], plainWords),
			language
		}, source),
		missing: MISSING$1,
		article,
		wire,
		tags
	});
}
/** Everything that a page offers, without a look at its article. */
function pageCandidates(page) {
	const outlets = publicationCandidates(page);
	const names = outlets.map(({ value }) => value);
	const type = typeCandidates(page, names);
	const { publisher = [], genre = [], ...scholarly } = scholarlyCandidates(page);
	return {
		title: titleCandidates(page, names),
		author: authorCandidates(page, names[0]),
		...roleCandidates(page),
		issued: dateCandidates(page),
		"available-date": availableDateCandidates(page),
		...houseCandidates(type[0].value, {
			outlets,
			publishers: publisher
		}),
		URL: addressCandidates(page),
		abstract: standfirstCandidates(page),
		"publisher-place": [],
		...scholarly,
		genre: merged([...genre, ...genreCandidates(page)], plainWords),
		...identifierCandidates(page),
		type,
		language: statedLanguages(page)
	};
}
/** The outlet is what an article appears in, and what publishes a work that stands alone. */
function houseCandidates(type, { outlets, publishers }) {
	return STAND_ALONE.has(type) ? {
		"container-title": [],
		publisher: merged([...publishers, ...outlets], plainWords)
	} : {
		"container-title": outlets,
		publisher: publishers
	};
}
/** Where a report was written is a guess at where it was published. */
function placeOf({ dateline }) {
	return dateline ? [candidate(dateline.place, "dateline", "suggested", dateline.text)] : [];
}
function flatDraft(html, { url, ...source }) {
	const { title, paragraphs } = flatText(html);
	return draftFrom({
		candidates: withSource({
			title: title ? [candidate(title, "page-title", "suggested")] : [],
			URL: url === void 0 ? [] : [candidate(url, "address", "certain")],
			type: [candidate("webpage", "page", "suggested")]
		}, source),
		missing: MISSING$1,
		article: {
			paragraphs,
			marks: []
		}
	});
}
// src/core/extract/paragraphs-of.ts
const SHORTEST_WRAPPED_LINE = 45;
const ENDS_SENTENCE = /[.!?…。！？؟:”"’)\]]\s*$/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
/**
* The paragraphs of a plain text: parted by blank lines, or by line ends where lines are not merely wrapped at a
* width. No word is lost.
*/
function paragraphsOf(text) {
	return text.replace(/\r\n?/g, "\n").replace(/[\u2028\u2029\f]/g, "\n\n").split(/\n[^\S\n]*\n\s*/u).flatMap(linesTogether).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== "");
}
function linesTogether(block) {
	const lines = block.split("\n").map((line) => line.trim()).filter((line) => line !== "");
	return isWrapped(lines) ? [lines.reduce(join, "")] : lines;
}
/** Wrapped lines are long, of like length, and mostly end in the middle of a sentence. */
function isWrapped(lines) {
	if (lines.length < 2) return true;
	const inner = lines.slice(0, -1);
	const longest = Math.max(...inner.map(({ length }) => length));
	const areLong = inner.every(({ length }) => length >= SHORTEST_WRAPPED_LINE && length > longest * .6);
	const cut = inner.filter((line) => !ENDS_SENTENCE.test(line)).length;
	return areLong && longest <= 120 && cut >= inner.length / 2;
}
function join(before, line) {
	if (before === "") return line;
	return CJK.test(before) ? before + line : `${before} ${line}`;
}
// src/core/extract/wire/credit-candidates.ts
/** Where credits of a role are kept as a CSL variable, under which rule. */
const VARIABLES = {
	contributor: "reporting-credit",
	editor: "editing-credit",
	translator: "translation-credit",
	interviewer: "interview-credit"
};
/** The names that a byline and the credits under a text offer, by CSL variable. */
function creditCandidates(byline, credits) {
	const reporters = namesOf(credits, "author");
	const author = [...byline.length > 0 ? [candidate([...byline], "byline", "likely")] : [], ...reporters.length > 0 ? [candidate(reporters, "reporting-credit", "likely")] : []];
	const others = Object.entries(VARIABLES).map(([role, rule]) => {
		const names = namesOf(credits, role);
		return [role, names.length === 0 ? [] : [candidate(names, rule, confidenceOf(role))]];
	});
	return {
		author,
		...Object.fromEntries(others)
	};
}
function namesOf(credits, role) {
	return credits.filter((credit) => credit.role === role).flatMap(({ names }) => names);
}
function confidenceOf(role) {
	return role === "contributor" ? "likely" : "certain";
}
// src/core/extract/wire/byline.ts
const LONGEST = 160;
const LEADS = inAllLanguages(({ bylines }) => listOf$2(bylines)?.leads);
const SMALL = inAllLanguages(({ bylines }) => listOf$2(bylines)?.smallLeads);
const LABELS = inAllLanguages(({ bylines }) => listOf$2(bylines)?.labels);
/** Chinese has the word right before the name; Korean has it behind. */
const REPORTER = anyOf(inAllLanguages(({ bylines }) => listOf$2(bylines)?.reporters).filter((word) => /^\p{Script=Han}/u.test(word)));
const BYLINE = new RegExp(`^(?:${anyOf([...LEADS, ...SMALL])}(?:[:：]\\s?|\\s)|${anyOf(LABELS)}\\s?[:：]|${REPORTER}[:：]?)\\s{0,2}(?<names>[\\p{Lu}\\p{Lo}].{1,140})$`, "iu");
/** What an agency calls itself behind the names: “By A B, Associated Press”, “By A B | AFP”, “By A B in Paris”. */
const TAIL = /(?:,|\s[|·/–—-])\s(?:the )?(?:associated press|ap(?: \p{L}{2,15}){0,3}|reuters|afp|dpa|anadolu|xinhua|kyodo news|bbc news|staff writer|correspondent|reporter)$|\s(?:in|à|en|a|au) \p{Lu}[\p{L}\p{M}’' -]{1,30}$/iu;
/** Reads a line that names who wrote the text below it; `undefined` if it is none. */
function readByline(line) {
	if (line.length > LONGEST || /[!?:]$|\p{Ll}{3}\.$/u.test(line)) return void 0;
	const names = BYLINE.exec(line)?.groups?.names;
	if (names === void 0 || !/^[\p{Lu}\p{Lo}]/u.test(names)) return void 0;
	const found = splitNames(names.replace(TAIL, ""));
	const areNames = found.every(({ family, literal }) => family !== void 0 || (literal?.length ?? 0) <= 40);
	return found.length > 0 && areNames ? found : void 0;
}
// src/core/extract/wire/head.ts
const LONGEST_TITLE = 200;
const LONGEST_HEAD_LINE = 160;
/** How far under the title a dateline may stand for the lines between to be the article's head. */
const HEAD_LINES = 6;
const SHORTEST_SENTENCE = 10;
const LONGEST_NAME = 120;
/** Parts a report into its head and its body. No word is lost: what is not read as part of the head stays body. */
function readHead(paragraphs) {
	const [first = "", ...others] = paragraphs;
	if (!isTitle(first) || others.length === 0 && first.length > LONGEST_HEAD_LINE) return headless(paragraphs);
	const lines = readHeadLines(others);
	const [opening = "", ...following] = others.slice(lines.taken);
	const inline = readDateline(opening);
	const dateline = inline ?? lines.dateline;
	const body = [inline?.rest ?? opening, ...following].filter((paragraph) => paragraph !== "");
	return {
		title: [{
			text: first,
			rule: "first-line"
		}, ...body[0] === void 0 ? [] : [{
			text: firstSentence(body[0]),
			rule: "first-sentence"
		}]],
		standfirst: lines.standfirst,
		authors: withReporters(lines.authors, dateline),
		date: lines.date,
		url: lines.url,
		dateline,
		body
	};
}
function isTitle(paragraph) {
	return paragraph.length <= LONGEST_TITLE && readDateline(paragraph) === void 0;
}
/** A text without a title line is named by its first sentence, and keeps it in the body. */
function headless(paragraphs) {
	const [first = "", ...others] = paragraphs;
	const dateline = readDateline(first);
	const opening = dateline?.rest ?? first;
	const body = [opening, ...others].filter((paragraph) => paragraph !== "");
	return {
		title: body[0] === void 0 ? [] : [{
			text: firstSentence(opening),
			rule: "first-sentence"
		}],
		authors: withReporters([], dateline),
		dateline,
		body
	};
}
function withReporters(authors, dateline) {
	if (authors.length > 0 || dateline?.reporters === void 0) return authors;
	return splitNames(dateline.reporters.replaceAll("、", ", "));
}
function firstSentence(opening) {
	const end = SHORTEST_SENTENCE + firstSentenceEnd(opening.slice(SHORTEST_SENTENCE, 400));
	const sentence = opening.slice(0, end);
	return sentence.length > LONGEST_NAME ? `${sentence.slice(0, LONGEST_NAME).replace(/\s\S{0,60}$/u, "")}…` : sentence;
}
/** Reads the lines between title and body: byline, date, address, and, if a dateline follows, the standfirst. */
function readHeadLines(paragraphs) {
	const near = paragraphs.slice(0, HEAD_LINES).findIndex((line) => isDateline(line));
	const standfirst = [];
	let lines = { authors: [] };
	let taken = 0;
	for (; taken < paragraphs.length - 1; taken += 1) {
		const line = paragraphs[taken] ?? "";
		if (readDateline(line) || readNotice(line)) break;
		const read = readHeadLine(line, lines);
		if (read) lines = read;
		else if (taken < near) standfirst.push(line);
		else break;
	}
	return {
		...lines,
		standfirst: standfirst.join(" ") || void 0,
		taken
	};
}
function isDateline(line) {
	return readDateline(line) !== void 0 || readDatelineLine(line) !== void 0;
}
/** Adds what one line says to what was read; `undefined` if it is none of these. */
function readHeadLine(line, read) {
	const authors = readByline(line);
	if (authors) return {
		...read,
		authors: [...read.authors, ...authors]
	};
	const place = read.dateline ? void 0 : readDatelineLine(line);
	if (place) return {
		...read,
		dateline: place
	};
	const value = line.length <= 60 ? findWrittenDate(line) : void 0;
	if (value && !read.date) return {
		...read,
		date: {
			value,
			line
		}
	};
	if (/^https?:\/\/\S{1,2000}$/u.test(line) && read.url === void 0) return {
		...read,
		url: line
	};
}
// src/core/extract/wire/take-credits.ts
/** Lines that agencies set under a report to say that it is over. */
const END_MARK = /^(?:-{2,5}|_{2,5}|\*{1,5}|#{1,4}|-?30-?|enditem|ends|\(?end\)?|\(?sign-?off\)?|完|\(完\)|（完）)$/iu;
/** Takes the credits off the end of a report, where they stand one after the other. At least one paragraph stays. */
function takeCredits(paragraphs) {
	const credits = [];
	let end = paragraphs.length;
	for (; end > 1; end -= 1) {
		const last = paragraphs[end - 1] ?? "";
		const read = END_MARK.test(last) ? [] : readCredits(last);
		if (!read) break;
		credits.unshift(...read);
	}
	return credits.length === 0 ? {
		credits,
		rest: paragraphs
	} : {
		credits,
		rest: paragraphs.slice(0, end)
	};
}
// src/core/extract/extract-text.ts
const MISSING = {
	title: "The text is empty.",
	author: "No byline or reporting credit in the text.",
	issued: "No full date in the text.",
	"container-title": "No outlet named in a dateline.",
	URL: "A text has no address of its own."
};
/**
* Reads a plain text as the article it is: title, standfirst, dateline, byline and credits by the conventions of
* news agencies, and the body. What the text does not say stays unknown; every word of the body is kept.
*/
function extractText(text, source = {}) {
	const language = detectLanguage(text);
	const { credits, rest } = takeCredits(paragraphsOf(text));
	const head = readHead(rest);
	const candidates = {
		...headCandidates(head),
		...creditCandidates(head.authors, credits),
		language: language === void 0 ? [] : [candidate(language, "language-of-text", "likely")]
	};
	const wire = readWire(head.body, language);
	const { dateline, body } = head;
	return draftFrom({
		candidates: withSource({
			...candidates,
			type: [dateline ? candidate("article-newspaper", "dateline", "likely") : candidate("document", "plain-text", "suggested")]
		}, source),
		missing: MISSING,
		article: {
			paragraphs: body,
			marks: []
		},
		wire: {
			...wire,
			...dateline && { dateline: plainDateline(dateline) },
			credits: [...credits, ...wire.credits]
		},
		tags: suggestTags({
			paragraphs: body,
			language,
			place: dateline?.place,
			quotations: wire.quotations
		})
	});
}
function headCandidates({ title, standfirst, date, url, dateline }) {
	return {
		title: title.map(({ text, rule }) => candidate(text, rule, rule === "first-line" ? "likely" : "suggested")),
		abstract: standfirst === void 0 ? [] : [candidate(standfirst, "standfirst", "likely")],
		issued: [...date ? [candidate(cslDateFrom(date.value), "written-date", "likely", date.line)] : [], ...dateline?.issued ? [candidate(cslDateFrom(dateline.issued), "dateline-date", "likely", dateline.text)] : []],
		"publisher-place": dateline ? [candidate(dateline.place, "dateline", "suggested", dateline.text)] : [],
		"container-title": dateline?.agency ? [candidate(dateline.agency, "dateline-agency", "likely", dateline.text)] : [],
		URL: url === void 0 ? [] : [candidate(url, "address-line", "likely")]
	};
}
// src/core/extract/extract-source.ts
/** Reads an article out of a decoded source. Never throws: a source without an article gives a draft without text. */
function extractSource({ text, mediaType, ...source }) {
	return mediaType === "text/html" ? extractHtml(text, source) : extractText(text, source);
}
// tests/zz-golden.tmp.ts
const truth = JSON.parse(readFileSync("/work/shared/data/pages/ground-truth.json", "utf8"));
const out = {};
const files = [];
for (const f of readdirSync("/work/shared/data/pages/html")) {
	const id = f.replace(/\.html.*/, "");
	files.push([path.join("/work/shared/data/pages/html", f), truth[id]?.url]);
}
const walk = (d) => readdirSync(d).flatMap((f) => {
	const p = path.join(d, f);
	return statSync(p).isDirectory() ? walk(p) : [p];
});
for (const p of [...walk("/work/shared/data/cases"), ...walk("/work/shared/data/corpora/html")]) if (/\.(html?|txt)(\.gz)?$/.test(p) && statSync(p).size < 3e6) files.push([p, void 0]);
files.push(["/work/shared/data/seed-article.txt", void 0]);
const t0 = process.cpuUsage();
for (const [p, url] of files.sort()) {
	const b = readFileSync(p);
	const text = (p.endsWith(".gz") ? gunzipSync(b) : b).toString("utf8");
	for (const mediaType of /html/.test(p) ? ["text/html"] : ["text/plain"]) try {
		const d = extractSource({
			text,
			mediaType,
			url,
			name: void 0
		});
		out[p + " " + mediaType] = d;
		if (mediaType === "text/html") out[p + " as text"] = extractSource({
			text: d.paragraphs.join("\n\n"),
			mediaType: "text/plain",
			name: void 0
		});
	} catch (e) {
		out[p + " " + mediaType] = String(e);
	}
}
const u = process.cpuUsage(t0);
writeFileSync(process.argv[2], Object.entries(out).map(([k, v]) => k + "\n" + JSON.stringify(v, null, 1)).join("\n"));
console.log(files.length, "files", ((u.user + u.system) / 1e6).toFixed(1), "s cpu", "import", globalThis.__t0);
export {};
