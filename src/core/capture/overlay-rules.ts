/**
 * Containers that consent platforms put over a page: the ids and classes that each of them documents or sends.
 * Only the outermost ones, which hold nothing of the page itself.
 */
const CONSENT_CONTAINERS: Readonly<Record<string, readonly string[]>> = {
  Axeptio: ['#axeptio_overlay', '.axeptio_mount'],
  'Borlabs Cookie': ['#BorlabsCookieBox', '[data-borlabs-cookie-cookie-box-wrap]'],
  'Civic Cookie Control': ['#ccc-module', '#ccc-overlay', '#ccc-notify'],
  Complianz: ['#cmplz-cookiebanner-container', '.cmplz-cookiebanner', '.cmplz-soft-cookiewall'],
  consentmanager: ['#cmpbox', '#cmpbox2', '#cmpwrapper'],
  Cookiebot: ['#CybotCookiebotDialog', '#CybotCookiebotDialogBodyUnderlay', '#cookiebanner.cookiebot'],
  'Cookie Consent': ['.cc-window.cc-banner', '.cc-window.cc-floating', '#cc--main', '#cc-main'],
  'Cookie Information': ['#coiOverlay', '#cookie-information-template-wrapper', '#coi-banner-wrapper'],
  'Cookie Law Info': ['#cookie-law-info-bar', '.cli-modal-backdrop', '#cliSettingsPopup'],
  'Cookie Notice': ['#cookie-notice'],
  CookieFirst: ['.cookiefirst-root'],
  CookieScript: ['#cookiescript_injected', '#cookiescript_injected_wrapper'],
  CookieYes: ['.cky-consent-container', '.cky-overlay', '.cky-modal'],
  Didomi: ['#didomi-host', '#didomi-popup', '#didomi-notice'],
  'Drupal EU Cookie Compliance': ['#sliding-popup', '.eu-cookie-compliance-banner'],
  'Funding Choices': ['.fc-consent-root', '.fc-dialog-container', '.fc-dialog-overlay'],
  HubSpot: ['#hs-eu-cookie-confirmation', '#hs-banner-parent'],
  Iubenda: ['#iubenda-cs-banner', '#iubenda-iframe'],
  Ketch: ['#lanyard_root'],
  Klaro: ['.klaro .cookie-notice', '.klaro .cookie-modal'],
  'Moove GDPR': ['#moove_gdpr_cookie_info_bar', '#moove_gdpr_cookie_modal'],
  OneTrust: [
    '#onetrust-consent-sdk',
    '#onetrust-banner-sdk',
    '.onetrust-pc-dark-filter',
    '.optanon-alert-box-wrapper',
  ],
  Osano: ['.osano-cm-window', '.osano-cm-dialog'],
  Piwik: ['#ppms_cm_popup_overlay', '#ppms_cm_consent_popup_root'],
  Quantcast: ['#qc-cmp2-container', '#qc-cmp2-main', '.qc-cmp-ui-container', '.qc-cmp-cleanslate'],
  'Real Cookie Banner': ['[id^="rcb-banner"]', '.rcb-banner'],
  Sourcepoint: ['[id^="sp_message_container_"]', '.message-overlay[id^="sp_"]'],
  Tarteaucitron: ['#tarteaucitronRoot', '#tarteaucitronAlertBig'],
  Termly: ['#termly-code-snippet-support', '[class^="termly-styles-root"]'],
  TrustArc: [
    '#truste-consent-track',
    '#consent_blackbar',
    '.truste_overlay',
    '.truste_box_overlay',
    '.trustarc-banner-wrapper',
  ],
  Usercentrics: ['#usercentrics-root', '#usercentrics-cmp-ui', '#uc-banner-modal', '#uc-center-container'],
  'WP GDPR': ['#gdpr-cookie-consent-bar', '#catapult-cookie-bar', '#cookie-bar.cookie-bar'],
};

/** Boxes of mail and sign-up services that are laid over a page. Never a paywall: what it hides is not there. */
const SIGN_UP_OVERLAYS: Readonly<Record<string, readonly string[]>> = {
  Klaviyo: ['.klaviyo-form[role="dialog"]'],
  Mailchimp: ['#PopupSignupForm_0', '.mc-modal', '.mc-modal-bg'],
  OptinMonster: ['[id^="om-"][class*="Campaign--popup"]', '.Campaign--popup'],
  Privy: ['#privy-container'],
  Sumo: ['.sumome-react-wysiwyg-popup-container', '.sumome-overlay'],
  OneSignal: ['#onesignal-slidedown-container', '#onesignal-popover-container'],
};

/** Classes by which such programs keep a page from scrolling. */
const SCROLL_LOCKS = [
  '.didomi-popup-open',
  '.sp-message-open',
  '.qc-cmp-ui-showing',
  '.ot-overflow-hidden',
  '.cmplz-blocked-scroll',
  '.tarteaucitron-modal-open',
] as const;

const OVERLAYS = [...Object.values(CONSENT_CONTAINERS), ...Object.values(SIGN_UP_OVERLAYS)].flat();

/**
 * A style that hides consent banners and sign-up boxes, and lets the page scroll where one of them held it. Meant for
 * showing only, with `user` origin, so that no page's own style wins over it; what was sealed stays as it is.
 */
export const OVERLAY_STYLE = [
  ...OVERLAYS.map((selector) => `${selector} { display: none !important }`),
  scrollAgain(`:is(html:has(${OVERLAYS.join(', ')}), html:has(> body:is(${SCROLL_LOCKS.join(', ')})))`),
  ...SCROLL_LOCKS.map((lock) => scrollAgain(`html${lock}`)),
].join('\n');

/** Gives scrolling back to a root that `html` names, and to its body. */
function scrollAgain(html: string): string {
  return [
    `${html}, ${html} > body { overflow: auto !important }`,
    `${html} > body { position: static !important; overflow: visible !important }`,
  ].join('\n');
}
